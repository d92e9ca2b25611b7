package dev.squall.mutation;

import static dev.squall.Sql.excluded;
import static dev.squall.Sql.when;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Rendering;
import dev.squall.sample.NewPerson;
import dev.squall.sample.PeopleTemplate;
import dev.squall.sample.Person;
import dev.squall.sample.SqlAssertions;
import dev.squall.table.Patch;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@PostgresTest(PeopleTemplate.class)
class MutationTest {

    private static final String ALL = "id, email, first_name, age, visits, active, boss_id";
    private static final UUID ID = new UUID(0, 1);

    private final Db db = new Db(Rendering.ONLY);
    private final SqlAssertions server;

    MutationTest(TestDatabase database) {
        server = new SqlAssertions(database);
    }

    @Test
    void anInsertNamesTheColumnsThatAreSet() {
        server.assertSql(db.insert(people, p -> p.email("a@b").age(7).firstName(null)).statement())
                .is("insert into people (email, first_name, age) values (?, ?, ?)")
                .binds("a@b", null, 7);
    }

    @Test
    void aNewRowIsAValue() {
        NewPerson ann = NewPerson.email("ann@b").age(7);
        NewPerson bob = ann.firstName("Bob");
        server.assertSql(db.insert(people, ann).returning().statement())
                .is("insert into people (email, age) values (?, ?) returning " + ALL)
                .binds("ann@b", 7);
        server.assertSql(
                        db.insert(people, bob).returning(people.id, people.age.plus(1)).statement())
                .is(
                        "insert into people (email, first_name, age) values (?, ?, ?) returning id,"
                                + " age + ?")
                .binds("ann@b", "Bob", 7, 1);
    }

    @Test
    void manyRowsTravelAsOneArrayAColumn() {
        server.assertSql(
                        db.insertAll(people, List.of(1, 2), (p, age) -> p.email("x" + age).age(age))
                                .returning(people.id)
                                .statement())
                .is(
                        "insert into people (email, age) select email, age from unnest(?::text[],"
                                + " ?::int4[]) with ordinality as new_rows (email, age, row_number)"
                                + " order by row_number returning id")
                .binds(List.of("x1", "x2"), List.of(1, 2));
    }

    @Test
    void rowsThatLeaveAColumnToItsDefaultTravelAsValues() {
        NewPerson one = NewPerson.email("a").age(1);
        server.assertSql(db.insertAll(people, List.of(one, one.firstName("B"))).statement())
                .is(
                        "insert into people (email, first_name, age) values (?, default, ?), (?, ?,"
                                + " ?)")
                .binds("a", 1, "a", "B", 1);
    }

    @Test
    void insertingNothingIsAnError() {
        assertThatThrownBy(() -> db.insertAll(people, List.of()))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("an insert into people has no row");
    }

    @Test
    void conflictsAreSkippedOrMerged() {
        var insert = db.insert(people, p -> p.email("a").age(1));
        server.assertSql(insert.onConflict().doNothing().statement())
                .is("insert into people (email, age) values (?, ?) on conflict do nothing");
        server.assertSql(
                        insert.onConflict(people.email)
                                .doNothing()
                                .returning(people.id)
                                .statement())
                .is(
                        "insert into people (email, age) values (?, ?) on conflict (email) do"
                                + " nothing returning id");
        server.assertSql(
                        insert.onConflict(people.email)
                                .doUpdate(
                                        s ->
                                                s.set(people.age, excluded(people.age))
                                                        .set(people.visits, people.visits.plus(1)))
                                .statement())
                .is(
                        "insert into people (email, age) values (?, ?) on conflict (email) do"
                                + " update set age = excluded.age, visits = people.visits + ?")
                .binds("a", 1, 1L);
        assertThatThrownBy(() -> insert.onConflict(people.email).doUpdate(s -> s))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("sets no column");
        assertThatThrownBy(() -> insert.onConflict().doUpdate(s -> s.set(people.age, 1)))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("must know its columns");
    }

    @Test
    void anUpdateSetsColumnsAndExpressions() {
        server.assertSql(
                        db.update(people)
                                .set(people.firstName, "Jane")
                                .set(people.visits, people.visits.plus(1))
                                .set(people.age, 5)
                                .where(people.id.eq(ID))
                                .where(people.active)
                                .returning()
                                .statement())
                .is(
                        "update people set first_name = ?, visits = people.visits + ?, age = ?"
                                + " where people.id = ? and people.active returning "
                                + ALL)
                .binds("Jane", 1L, 5, ID);
        server.assertSql(db.update(people).set(people.firstName, nothing()).allRows().statement())
                .is("update people set first_name = ?")
                .binds((Object) null);
    }

    private static @Nullable String nothing() {
        return null;
    }

    @Test
    void aPatchSetsWhatItHolds() {
        PersonPatch patch = new PersonPatch().firstName(null).age(8);
        server.assertSql(db.update(people).set(patch).where(people.id.eq(ID)).statement())
                .is("update people set first_name = ?, age = ? where people.id = ?")
                .binds(null, 8, ID);
        assertThatThrownBy(() -> db.update(people).set(new PersonPatch()))
                .isInstanceOf(InvalidQuery.class)
                .hasMessage(
                        """
                        SQ102 the patch of people sets no column
                          hint        ask patch.isEmpty() first, and skip the update\
                        """);
    }

    @Test
    void aColumnIsSetOnceAndNeverToAnImpossibleValue() {
        assertThatThrownBy(() -> db.update(people).set(people.age, 1).set(people.age, 2))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("people.age is set twice");
        assertThatThrownBy(() -> db.update(people).set(people.email, noText()))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("people.email is set to null, but declared without null");
        assertThatThrownBy(() -> db.update(people).set(people.age, 5_000_000_000L))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("out of the range of people.age");
    }

    @SuppressWarnings("NullAway") // what a caller without NullAway can do
    private static String noText() {
        return null;
    }

    @Test
    void aDeleteNamesItsRows() {
        server.assertSql(db.delete(people).where(people.age.lt(1)).returning(people.id).statement())
                .is("delete from people where people.age < ? returning id")
                .binds(1);
        server.assertSql(db.delete(people).allRows().statement()).is("delete from people");
    }

    @Test
    void aConditionThatVanishesDoesNotMeanTheWholeTable() {
        assertThatThrownBy(() -> db.delete(people).where(when(false, () -> people.active)))
                .isInstanceOf(InvalidQuery.class)
                .hasMessage(
                        """
                        SQ102 the condition of this delete has vanished
                          detail      every part of it was switched off by when(false, …)
                          hint        write allRows() if the whole table is meant\
                        """);
        assertThatThrownBy(
                        () ->
                                db.update(people)
                                        .set(people.age, 1)
                                        .where(when(false, () -> people.active)))
                .isInstanceOf(InvalidQuery.class);
    }

    /// What the processor would write.
    private static final class PersonPatch extends Patch<Person> {

        PersonPatch() {
            super(people);
        }

        private PersonPatch(
                PersonPatch before,
                dev.squall.table.Column<Person, ?> column,
                @Nullable Object value) {
            super(before, column, value);
        }

        PersonPatch firstName(@Nullable String value) {
            return new PersonPatch(this, people.firstName, value);
        }

        PersonPatch age(int value) {
            return new PersonPatch(this, people.age, value);
        }
    }
}
