package dev.squall.mutation;

import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row2;
import dev.squall.sample.FourPeople;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class UpdateEachTest extends Written {

    record Renamed(UUID id, @Nullable String name, int age) {}

    private static final List<Renamed> RENAMED =
            List.of(
                    new Renamed(FourPeople.ANN, "Anna", 51),
                    new Renamed(FourPeople.BOB, null, 31),
                    new Renamed(new UUID(9, 9), "Nobody", 0));

    UpdateEachTest(TestDatabase test) {
        super(test);
    }

    @Test
    void manyRowsAreUpdatedByOneStatement() {
        var update =
                db.updateEach(people, RENAMED)
                        .by(people.id, Renamed::id)
                        .set(people.firstName, Renamed::name)
                        .set(people.age, Renamed::age);
        assertSql(
                update.statement(),
                "update people set first_name = new_rows.first_name, age = new_rows.age from"
                        + " unnest(?::uuid[], ?::text[], ?::int4[]) as new_rows (id, first_name,"
                        + " age) where people.id = new_rows.id",
                List.of(FourPeople.ANN, FourPeople.BOB, new UUID(9, 9)),
                java.util.Arrays.asList("Anna", null, "Nobody"),
                List.of(51, 31, 0));
        andBack(
                tx -> {
                    assertThat(
                                    tx.updateEach(people, RENAMED)
                                            .by(people.id, Renamed::id)
                                            .by(people.active, r -> true)
                                            .set(people.age, Renamed::age)
                                            .returning(people.email, people.age)
                                            .list())
                            .containsExactlyInAnyOrder(
                                    new Row2<>("ann", 51), new Row2<>("bob", 31));
                    assertThat(
                                    tx.updateEach(people, RENAMED)
                                            .by(people.id, Renamed::id)
                                            .set(people.firstName, Renamed::name)
                                            .execute())
                            .isEqualTo(2);
                });
    }

    @Test
    void whatCannotMeanAnythingIsRefused() {
        assertRefused(() -> db.updateEach(people, List.<Renamed>of()), "has no element");
        assertRefused(
                () ->
                        db.updateEach(people, List.of(RENAMED.getFirst(), RENAMED.getFirst()))
                                .by(people.id, Renamed::id)
                                .set(people.age, Renamed::age),
                "two elements update the same row of people");
        assertRefused(
                () ->
                        db.updateEach(people, RENAMED)
                                .by(people.id, Renamed::id)
                                .set(people.id, Renamed::id),
                "people.id is named twice");
        assertRefused(
                () ->
                        db.updateEach(people, RENAMED)
                                .by(people.id, Renamed::id)
                                .set(people.email, r -> noText()),
                "people.email is set to null");
    }

    @SuppressWarnings("NullAway") // what a caller without NullAway can do
    private static String noText() {
        return null;
    }
}
