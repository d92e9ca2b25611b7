package dev.squall.sample;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;

/// The sample table, empty.
public final class PeopleTemplate implements DatabaseTemplate {

    @Override
    public void prepare(TestDatabase database) {
        database.execute(
                """
                create table people (
                    id uuid primary key default gen_random_uuid(),
                    email text not null unique,
                    first_name text,
                    age integer not null,
                    visits bigint not null default 0,
                    active boolean not null default true,
                    boss_id uuid references people)\
                """);
    }
}
