package dev.squall.guide;

import static dev.squall.Sql.rangeAgg;
import static dev.squall.Sql.websearchToTsquery;
import static dev.squall.expr.TextSearchConfig.ENGLISH;
import static dev.squall.guide.shop.Tables.rooms;
import static dev.squall.guide.vectors.Tables.photos;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.guide.shop.Room;
import dev.squall.guide.vectors.Photo;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Query;
import dev.squall.type.BitString;
import dev.squall.type.Cidr;
import dev.squall.type.Inet;
import dev.squall.type.Multirange;
import dev.squall.type.Range;
import dev.squall.type.Vector;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(ShopTemplate.class)
class SpecialTypesTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final Database database;
    private final Db db;

    SpecialTypesTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @BeforeEach
    void rooms() {
        db.insertAll(
                        rooms,
                        List.of("A quiet room with cats", "A room beside the bakery"),
                        (r, description) ->
                                r.description(description)
                                        .season(Range.closed(MAY, MAY.plusDays(30)))
                                        .closed(Multirange.of(Range.of(MAY, MAY.plusDays(2))))
                                        .network(Cidr.of("10.1.0.0/16"))
                                        .weekdays(BitString.of("1111100")))
                .execute();
    }

    @AfterEach
    void everythingIsReturnedAndEmptied() {
        db.delete(rooms).allRows().execute();
        database.close();
    }

    @Test
    void ranges() {
        LocalDate day = MAY.plusDays(9);
        // region ranges
        List<Room> open =
                db.from(rooms)
                        .where(rooms.season.contains(day))
                        .where(rooms.closed.contains(day).not())
                        .list();
        List<Room> lateSummer =
                db.from(rooms).where(rooms.season.overlaps(Range.atLeast(day))).list();
        Range<LocalDate> fiveDays = Range.of(day, day.plusDays(5));
        // endregion
        assertThat(open).hasSize(2).isEqualTo(lateSummer);
        assertThat(open.getFirst().season()).isEqualTo(Range.of(MAY, MAY.plusDays(31)));
        assertThat(fiveDays).hasToString("[2026-05-10,2026-05-15)");
        assertThat(db.select(rangeAgg(rooms.season)).from(rooms).one())
                .isEqualTo(Multirange.of(Range.closed(MAY, MAY.plusDays(30))));
    }

    @Test
    void fullText() {
        // region full-text
        var query = websearchToTsquery(ENGLISH, "cats -dogs");
        List<Room> found =
                db.from(rooms)
                        .where(rooms.search.matches(query))
                        .orderBy(rooms.search.rank(query).desc())
                        .list();
        // endregion
        assertThat(found).extracting(Room::description).containsExactly("A quiet room with cats");
    }

    @Test
    void networks() {
        // region networks
        List<Room> reachable =
                db.from(rooms).where(rooms.network.containsOrEquals(Inet.of("10.1.2.3"))).list();
        // endregion
        assertThat(reachable).hasSize(2);
    }

    @Test
    void vectors() {
        Vector wanted = Vector.of(new float[512]);
        // region vectors
        Query<Photo> similar =
                db.from(photos).orderBy(photos.embedding.cosineDistance(wanted).asc()).limit(5);
        // endregion
        assertThat(similar.statement().sql())
                .isEqualTo(
                        "select photos.id, photos.embedding from photos order by photos.embedding"
                                + " <=> ?::vector limit 5");
    }
}
