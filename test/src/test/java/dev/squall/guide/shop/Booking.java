package dev.squall.guide.shop;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;

/// The tasting room is booked by one party at a time.
// region exclusion
@Table("bookings")
public record Booking(@Id @Identity long id, int room, Instant startsAt, Instant endsAt) {

    static void table(BookingTable t, Definition d) {
        d.exclusion("bookings_no_overlap").with(t.room, "=").withRange(t.startsAt, t.endsAt);
        d.check("bookings_check", t.startsAt.lt(t.endsAt));
    }
}
// endregion
