package dev.squall.guide.shop;

import dev.squall.annotation.Identity;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.LocalDate;

/// Somebody looked at the shop.
// region partitions
@Table("visits")
@PrimaryKey({"id", "day"})
public record Visit(@Identity long id, LocalDate day, String country) {

    static void table(VisitTable t, Definition d) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        d.partitionByRange(t.day)
                .partition("visits_2026", start, start.plusYears(1))
                .defaultPartition("visits_other");
    }
}
// endregion
