package dev.squall.mutation;

import static dev.squall.Sql.newOf;
import static dev.squall.Sql.oldOf;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidSql;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row4;
import dev.squall.sample.FourPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class ReturningTest extends Written {

    record Seen(String email, int age, long visits, boolean active) {}

    record Change(int before, int after, long visits) {}

    ReturningTest(TestDatabase test) {
        super(test);
    }

    @Test
    void manyColumnsAreReturned() {
        andBack(
                tx -> {
                    var update =
                            tx.update(people)
                                    .set(people.age, 33)
                                    .where(people.email.eq("bob"))
                                    .returning(
                                            people.email, people.age, people.visits, people.active);
                    assertThat(update.one()).isEqualTo(new Row4<>("bob", 33, 5L, true));
                    assertThat(update.one(Seen::new)).isEqualTo(new Seen("bob", 33, 5, true));
                    assertThat(update.list(Seen::new)).hasSize(1);
                    assertThat(update.into(Seen::new).first()).isPresent();
                    assertThat(
                                    tx.delete(people)
                                            .where(people.email.eq("nobody"))
                                            .returning(people.email)
                                            .first(String::length))
                            .isEmpty();
                });
    }

    @Test
    void rowsAreReturnedAsTheyWereAndAsTheyAre() {
        var update =
                db.update(people)
                        .set(people.age, people.age.plus(1))
                        .where(people.email.eq("ann"))
                        .returning(
                                oldOf(people.age),
                                newOf(people.age),
                                newOf(people.visits).minus(oldOf(people.visits)));
        boolean taken =
                assertSqlSince(
                        18,
                        update.statement(),
                        "update people set age = people.age + ? where people.email = ? returning"
                                + " old.age, new.age, new.visits - old.visits",
                        1,
                        "ann");
        if (!taken) {
            assertThatThrownBy(() -> update.one(Change::new))
                    .isInstanceOf(InvalidSql.class)
                    .hasMessageContaining("oldOf(…) and newOf(…) need PostgreSQL 18");
            return;
        }
        andBack(
                tx ->
                        assertThat(
                                        tx.update(people)
                                                .set(people.age, people.age.plus(1))
                                                .where(people.email.eq("ann"))
                                                .returning(
                                                        oldOf(people.age),
                                                        newOf(people.age),
                                                        newOf(people.visits)
                                                                .minus(oldOf(people.visits)))
                                                .one(Change::new))
                                .isEqualTo(new Change(50, 51, 0)));
    }

    @Test
    void whatIsNewHasNoOldRowAndWhatIsGoneNoNewOne() {
        var insert = db.insert(people, p -> p.email("eve").age(1));
        assertRefused(
                () -> insert.returning(oldOf(people.age)).statement(),
                "old.age can be null here: an inserted row was not there before");
        assertSqlSince(
                18,
                insert.onConflict(people.email)
                        .doUpdate(s -> s.set(people.age, 2))
                        .returning(oldOf(people.age).orNull(), newOf(people.age))
                        .statement(),
                "insert into people (email, age) values (?, ?) on conflict (email) do update set"
                        + " age = ? returning old.age, new.age",
                "eve",
                1,
                2);
        var delete = db.delete(people).where(people.email.eq("eve"));
        assertRefused(
                () -> delete.returning(newOf(people.age)).statement(),
                "new.age can be null here: a deleted row is not there any more");
        boolean taken =
                assertSqlSince(
                        18,
                        delete.returning(oldOf(people.age)).statement(),
                        "delete from people where people.email = ? returning old.age",
                        "eve");
        assertRefused(
                () -> db.select(oldOf(people.age)).from(people).statement(),
                "old is not in this query's FROM");
        if (!taken) {
            return;
        }
        @Nullable Integer before =
                db.transaction(
                        tx ->
                                tx.insert(people, p -> p.email("fay").age(1))
                                        .returning(oldOf(people.age).orNull())
                                        .one());
        assertThat(before).isNull();
        assertThat(db.delete(people).where(people.email.eq("fay")).execute()).isEqualTo(1);
    }
}
