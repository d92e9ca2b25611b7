package dev.squall.mutation;

import static dev.squall.Sql.excluded;
import static dev.squall.Sql.select;
import static dev.squall.Sql.with;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.UniqueViolation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.FourPeople;
import dev.squall.sample.NewPerson;
import dev.squall.sample.Person;
import dev.squall.table.NewRow;
import dev.squall.table.NewRowValues;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class InsertTest extends Written {

    InsertTest(TestDatabase test) {
        super(test);
    }

    /// A row that leaves all to the defaults.
    private static final class Nothing extends NewRow<Person> {

        Nothing() {
            super(people, new NewRowValues(people));
        }
    }

    @Test
    void rowsThatSetNothingAreStillRows() {
        var insert = db.insertAll(people, List.of(new Nothing(), new Nothing()));
        assertSql(insert.statement(), "insert into people (id) values (default), (default)");
        assertSql(
                db.insert(people, new Nothing()).statement(), "insert into people default values");
    }

    @Test
    void rowsComeFromAQuery() {
        var insert =
                db.insertInto(people, people.email, people.age, people.firstName)
                        .select(
                                select(boss.email.concat("2"), boss.age.plus(1), boss.firstName)
                                        .from(boss)
                                        .where(boss.active));
        assertSql(
                insert.onConflict(people.email).doNothing().returning(people.id).statement(),
                "insert into people (email, age, first_name) select boss.email || ?, boss.age + ?,"
                        + " boss.first_name from people as boss where boss.active on conflict"
                        + " (email) do nothing returning id",
                "2",
                1);
        andBack(
                tx ->
                        assertThat(
                                        tx.insertInto(people, people.email, people.age)
                                                .select(
                                                        select(people.email.concat("2"), people.age)
                                                                .from(people))
                                                .execute())
                                .isEqualTo(4));
        assertSql(
                db.insertInto(people, people.email, people.age)
                        .select(
                                select(boss.email, boss.age)
                                        .from(boss)
                                        .union(select(people.email, people.age).from(people)))
                        .overridingSystemValue()
                        .statement(),
                "insert into people (email, age) overriding system value select boss.email,"
                        + " boss.age from people as boss union select people.email, people.age"
                        + " from people");
        assertSql(
                db.insert(people, p -> p.email("a").age(1)).overridingUserValue().statement(),
                "insert into people (email, age) overriding user value values (?, ?)",
                "a",
                1);
    }

    @Test
    void ctesStandBeforeInserts() {
        var old = with("old_ones", select(boss.email, boss.age).from(boss));
        assertSql(
                db.with(old)
                        .insertInto(people, people.email, people.age)
                        .select(select(old.get(boss.email), old.get(boss.age)).from(old))
                        .statement(),
                "with old_ones as (select boss.email, boss.age from people as boss) insert into"
                        + " people (email, age) select old_ones.email, old_ones.age from"
                        + " old_ones");
    }

    @Test
    void theTableIsNotSeenByTheQuery() {
        assertRefused(
                () ->
                        db.insertInto(people, people.email, people.age)
                                .select(select(people.email, boss.age).from(boss))
                                .statement(),
                "people cannot be seen from here");
    }

    @Test
    void moreBindsThanAStatementCanHaveTravelInSeveral() {
        List<NewPerson> rows = new ArrayList<>();
        for (int i = 0; i < 20_001; i++) {
            NewPerson row = NewPerson.email("p" + i).age(i);
            rows.add(i % 2 == 0 ? row : row.firstName("P"));
        }
        Insert<?> insert = db.insertAll(people, rows);
        assertThat(insert.parts()).hasSize(2);
        andBack(
                tx -> {
                    assertThat(tx.insertAll(people, rows).execute()).isEqualTo(20_001);
                    assertThat(tx.delete(people).where(people.email.like("p%")).execute())
                            .isEqualTo(20_001);
                    List<Integer> ages = tx.insertAll(people, rows).returning(people.age).list();
                    assertThat(ages).hasSize(20_001).startsWith(0, 1, 2).isSorted();
                });
        rows.add(NewPerson.email("ann").age(1));
        assertThatThrownBy(() -> db.insertAll(people, rows).execute())
                .isInstanceOf(UniqueViolation.class);
        assertThat(db.from(people).count()).isEqualTo(4);
    }

    @Test
    void whatWithWritesIsWrittenOnce() {
        List<NewPerson> rows = new ArrayList<>();
        for (int i = 0; i < 22_000; i++) {
            NewPerson row = NewPerson.email("p" + i).age(i);
            rows.add(i % 2 == 0 ? row : row.firstName("P"));
        }
        var gone = with("gone", db.delete(people).allRows().returning(people.id));
        assertRefused(
                () -> db.with(gone).insertAll(people, rows).execute(),
                "an insert of 22000 rows that set different columns does not fit");
        assertThat(db.from(people).count()).isEqualTo(4);
    }

    @Test
    void aConflictIsFoundByAnExpressionAnIndexOrAConstraint() {
        var insert = db.insert(people, p -> p.email("Ann").age(1).firstName("A"));
        andBack(
                tx -> {
                    tx.sql("create unique index on people (lower(email))").execute();
                    tx.sql("create unique index on people (email, age) where first_name <> 'x'")
                            .execute();
                    assertThat(
                                    tx.insert(people, p -> p.email("ANN").age(1))
                                            .onConflictExpressions(people.email.lower())
                                            .doNothing()
                                            .execute())
                            .isZero();
                    for (int i = 0; i < 8; i++) { // beyond the plan that knows the binds
                        assertThat(
                                        tx.insert(people, p -> p.email("bobby").age(30))
                                                .onConflict(people.email, people.age)
                                                .where(people.firstName.ne("x"))
                                                .doUpdate(
                                                        s ->
                                                                s.setAllExcluded()
                                                                        .set(people.visits, 1))
                                                .returning(people.email)
                                                .list())
                                .containsExactly("bobby");
                        tx.delete(people).where(people.email.eq("bobby")).execute();
                    }
                });
        assertThat(
                        insert.onConflictExpressions(people.email.lower(), people.age)
                                .doNothing()
                                .statement()
                                .sql())
                .isEqualTo(
                        "insert into people (email, first_name, age) values (?, ?, ?) on conflict"
                                + " ((lower(email)), age) do nothing");
        assertThat(
                        insert.onConflict(people.email)
                                .where(people.age.gt(5).or(people.active))
                                .doNothing()
                                .statement()
                                .sql())
                .isEqualTo(
                        "insert into people (email, first_name, age) values (?, ?, ?) on conflict"
                                + " (email) where age > 5 or active do nothing");
        assertSql(
                insert.onConflictOnConstraint("people_email_key")
                        .doUpdate(
                                s ->
                                        s.set(people.age, excluded(people.age).plus(1))
                                                .where(people.age.lt(excluded(people.age)))
                                                .where(people.active))
                        .statement(),
                "insert into people (email, first_name, age) values (?, ?, ?) on conflict on"
                        + " constraint people_email_key do update set age = excluded.age + ? where"
                        + " people.age < excluded.age and people.active",
                "Ann",
                "A",
                1,
                1);
        assertRefused(
                () -> insert.onConflict().where(people.active), "only columns of a partial index");
    }

    @Test
    void allThatWasProposedIsSet() {
        var insert = db.insert(people, p -> p.email("Ann").age(1).firstName("A"));
        assertSql(
                insert.onConflict(people.email).doUpdate(s -> s.setAllExcluded()).statement(),
                "insert into people (email, first_name, age) values (?, ?, ?) on conflict (email)"
                        + " do update set first_name = excluded.first_name, age = excluded.age",
                "Ann",
                "A",
                1);
        assertSql(
                insert.onConflict(people.email)
                        .doUpdate(s -> s.set(people.age, 3).setAllExcluded())
                        .statement(),
                "insert into people (email, first_name, age) values (?, ?, ?) on conflict (email)"
                        + " do update set age = ?, first_name = excluded.first_name",
                "Ann",
                "A",
                1,
                3);
        assertRefused(
                () ->
                        db.insertInto(people, people.email)
                                .select(select(boss.email).from(boss))
                                .onConflict(people.email)
                                .doUpdate(s -> s.setAllExcluded()),
                "sets no column");
    }

    @Test
    void aColumnIsSetToItsDefault() {
        assertSql(
                db.update(people).setDefault(people.visits).where(people.active).statement(),
                "update people set visits = default where people.active");
    }
}
