package dev.squall.parts;

import static dev.squall.Sql.count;
import static dev.squall.parts.Tables.houses;
import static dev.squall.parts.Tables.plans;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.CheckViolation;
import dev.squall.error.InvalidQuery;
import dev.squall.expr.Expr;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.parts.House.Kind;
import dev.squall.parts.House.Place;
import dev.squall.parts.House.Position;
import dev.squall.parts.House.Zip;
import dev.squall.query.Row2;
import dev.squall.type.Range;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Generated expressions for the fields of composites.
@PostgresTest(PartsTemplate.class)
class CompositeFieldsTest {

    private static final Range<LocalDate> RENTED =
            Range.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    private final Database database;
    private final Db db;

    CompositeFieldsTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @AfterEach
    void everythingIsReturnedAndEmptied() {
        db.delete(houses).allRows().execute();
        database.close();
    }

    private static Place place(@Nullable String city, int number) {
        return new Place(
                "Main Road",
                city,
                number,
                true,
                new Zip("00100"),
                List.of("a", "b"),
                Kind.TOWN,
                RENTED,
                new Position(41.9, null));
    }

    private void insert(@Nullable String city, int number) {
        db.insert(houses, h -> h.place(place(city, number))).execute();
    }

    private <T extends @Nullable Object> void check(Expr<T> field, String sql, T value) {
        var query = db.select(field).from(houses);
        assertThat(query.toString()).isEqualTo("select " + sql + " from houses");
        for (int i = 0; i < 8; i++) { // in text, then in binary
            assertThat(query.one()).isEqualTo(value);
        }
    }

    @Test
    void everyFieldHasItsFamily() {
        insert("Rome", 7);
        var p = houses.place;
        check(p.street, "(houses.place).street", "Main Road");
        check(p.city, "(houses.place).city", "Rome");
        check(p.number, "(houses.place).number", 7);
        check(p.number.plus(1), "(houses.place).number + ?", 8);
        check(p.isCorner, "(houses.place).is_corner", true);
        check(p.zip, "(houses.place).zip", new Zip("00100"));
        check(p.names, "(houses.place).names", List.of("a", "b"));
        check(p.kind, "(houses.place).kind", Kind.TOWN);
        check(p.rented, "(houses.place).rented", RENTED);
        check(p.spot, "(houses.place).spot", new Position(41.9, null));
        check(p.spot.latitude.orNull(), "(houses.place).spot.latitude", 41.9);
        check(p.spot.height, "(houses.place).spot.height", null);
        assertThat(
                        db.from(houses)
                                .where(
                                        p.street
                                                .like("Main%")
                                                .and(p.zip.like("001%"))
                                                .and(p.isCorner))
                                .where(p.kind.eq(Kind.TOWN).and(p.names.has("b")))
                                .where(p.rented.contains(LocalDate.of(2026, 5, 1)))
                                .where(p.spot.latitude.gt(41.0))
                                .count())
                .isEqualTo(1);
    }

    @Test
    void fieldsStandEverywhere() {
        insert("Rome", 7);
        insert("Oslo", 1);
        insert("Rome", 9);
        var p = houses.place;
        var perCity =
                db.select(p.city, count()).from(houses).groupBy(p.city).orderBy(p.city.desc());
        assertThat(perCity.toString())
                .isEqualTo(
                        """
                        select (houses.place).city, count(*) from houses group by \
                        (houses.place).city order by (houses.place).city desc\
                        """);
        assertThat(perCity.list()).containsExactly(new Row2<>("Rome", 2L), new Row2<>("Oslo", 1L));
        var h = houses.as("h");
        assertThat(db.select(h.place.number).from(h).orderBy(h.place.number).list())
                .containsExactly(1, 7, 9);
        assertThatThrownBy(() -> insert("Oslo", 0)).isInstanceOf(CheckViolation.class);
        assertThat(db.from(houses).count()).isEqualTo(3);
    }

    @Test
    void aFieldIsNullAsTheCompositeIs() {
        insert("Rome", 7);
        check(houses.former.city, "(houses.former).city", null);
        check(houses.former.street.orNull(), "(houses.former).street", null);
        check(houses.former.spot.latitude.orNull(), "(houses.former).spot.latitude", null);
        assertThatThrownBy(() -> db.select(houses.former.street).from(houses).list())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("(former).street is null where")
                .hasMessageContaining("orNull()");
        assertThatThrownBy(() -> db.select(houses.place.spot.latitude).from(houses).list())
                .isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(
                        () ->
                                db.select(houses.place.street)
                                        .from(plans)
                                        .leftJoin(houses)
                                        .on(houses.id.eq(plans.id))
                                        .list())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("orNull()");
        assertThat(db.from(houses).where(houses.former.street.isNull()).count()).isEqualTo(1);
    }

    @Test
    void oneFieldIsSet() {
        insert("Rome", 7);
        var p = houses.place;
        var update =
                db.update(houses)
                        .set(p, p.city, "Oslo")
                        .set(p, p.number, 8)
                        .set(p, p.kind, Kind.VILLAGE)
                        .set(p, p.spot.height, 1.5)
                        .where(p.city.eq("Rome"));
        assertThat(update.toString())
                .isEqualTo(
                        """
                        update houses set place.city = ?, place.number = ?, \
                        place.kind = ?::kind, place.spot.height = ? \
                        where (houses.place).city = ?\
                        """);
        assertThat(update.execute()).isEqualTo(1);
        assertThat(db.from(houses).one().place())
                .isEqualTo(
                        new Place(
                                "Main Road",
                                "Oslo",
                                8,
                                true,
                                new Zip("00100"),
                                List.of("a", "b"),
                                Kind.VILLAGE,
                                RENTED,
                                new Position(41.9, 1.5)));
        db.update(houses).set(p, p.city, null).allRows().execute();
        assertThat(db.select(p.city).from(houses).one()).isNull();
    }

    @Test
    void whatIsNoFieldOfTheColumnIsRefused() {
        insert("Rome", 7);
        var p = houses.place;
        assertThatThrownBy(() -> db.update(houses).set(p, houses.former.city, "Oslo"))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("(former).city is no field of houses.place");
        assertThatThrownBy(() -> db.update(houses).set(houses.id, p.city, "Oslo"))
                .isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(() -> db.update(houses).set(p, p.city, "a").set(p, p.city, "b"))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("houses.place is set twice");
        assertThatThrownBy(() -> db.update(houses).set(p, p.city, "a").set(p, place(null, 1)))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("houses.place is set twice");
        assertThat(db.from(houses).where(p.city.eq("Rome")).count()).isEqualTo(1);
    }
}
