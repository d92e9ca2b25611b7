package dev.squall.sample;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import java.util.UUID;

/// The sample table with four people: Bob and Cid work for Ann, and Dan for Bob.
public final class FourPeople implements DatabaseTemplate {

    public static final UUID ANN = new UUID(0, 1);
    public static final UUID BOB = new UUID(0, 2);

    @Override
    public void prepare(TestDatabase database) {
        new PeopleTemplate().prepare(database);
        database.execute(
                """
                insert into people (id, email, first_name, age, visits, active, boss_id) values
                    ('00000000-0000-0000-0000-000000000001', 'ann', 'Ann', 50, 3, true, null),
                    ('00000000-0000-0000-0000-000000000002', 'bob', 'Bob', 30, 5, true,
                        '00000000-0000-0000-0000-000000000001'),
                    ('00000000-0000-0000-0000-000000000003', 'cid', null, 20, 0, true,
                        '00000000-0000-0000-0000-000000000001'),
                    ('00000000-0000-0000-0000-000000000004', 'dan', 'Dan', 20, 8, false,
                        '00000000-0000-0000-0000-000000000002')\
                """);
    }
}
