package dev.squall.guide.shop;

import static dev.squall.declare.IndexMethod.GIN;
import static dev.squall.declare.IndexMethod.GIST;

import dev.squall.annotation.Bit;
import dev.squall.annotation.Generated;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.type.BitString;
import dev.squall.type.Cidr;
import dev.squall.type.Multirange;
import dev.squall.type.Range;
import dev.squall.type.TsVector;
import java.time.LocalDate;

/// A room for guests.
// region special
@Table("rooms")
public record Room(
        @Id @Identity long id,
        String description,
        @Generated("to_tsvector('english', description)") TsVector search,
        Range<LocalDate> season,
        Multirange<LocalDate> closed,
        Cidr network,
        @Bit(7) BitString weekdays) {

    static void table(RoomTable t, Definition d) {
        d.index("rooms_search").on(t.search).using(GIN);
        d.index("rooms_season").on(t.season).using(GIST);
    }
}
// endregion
