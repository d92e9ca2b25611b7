package dev.squall.declare;

import dev.squall.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the rows of one partition are spread further.
///
/// ```java
/// .partition("events_2026", start, end, p -> p.byList(t.region).partition("events_2026_eu", "de"))
/// ```
public final class Subpartitions {

    private final Site site;
    private @Nullable Partitions<?> chosen;

    Subpartitions(Site site) {
        this.site = site;
    }

    /// By ranges of values.
    public <T extends @Nullable Object> RangePartitions<T> byRange(Column<?, T> column) {
        return choose(new RangePartitions<>(site, column));
    }

    /// By lists of values.
    public <T extends @Nullable Object> ListPartitions<T> byList(Column<?, T> column) {
        return choose(new ListPartitions<>(site, column));
    }

    /// By hash values.
    public HashPartitions byHash(Column<?, ?>... columns) {
        return choose(new HashPartitions(site, List.of(columns)));
    }

    private <P extends Partitions<P>> P choose(P partitions) {
        this.chosen = partitions;
        return partitions;
    }

    PartitionDeclaration build() {
        if (chosen == null) {
            throw site.invalid("says not how a partition is spread", "say p -> p.byList(…)");
        }
        return chosen.build();
    }
}
