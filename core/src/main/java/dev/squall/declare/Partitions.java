package dev.squall.declare;

import dev.squall.declare.PartitionDeclaration.Part;
import dev.squall.declare.PartitionDeclaration.Strategy;
import dev.squall.sql.Identifier;
import dev.squall.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The partitions of a table, or of one of its partitions: what the three strategies share
/// ([manual](https://www.postgresql.org/docs/current/ddl-partitioning.html)).
///
/// @param <P> the builder itself
public abstract sealed class Partitions<P extends Partitions<P>> implements Pending
        permits RangePartitions, ListPartitions, HashPartitions {

    private final Site site;
    private final Strategy strategy;
    private final List<? extends Column<?, ?>> columns;
    private final List<Part> parts = new ArrayList<>();

    Partitions(Site site, Strategy strategy, List<? extends Column<?, ?>> columns) {
        this.site = site;
        this.strategy = strategy;
        this.columns = columns;
    }

    abstract P self();

    P add(String name, String bounds, @Nullable Consumer<Subpartitions> further) {
        Identifier.of(name);
        if (parts.stream().anyMatch(part -> part.name().equals(name))) {
            throw site.invalid("has two partitions " + name, "give each a name of its own");
        }
        parts.add(new Part(name, bounds, further(further)));
        return self();
    }

    private @Nullable PartitionDeclaration further(@Nullable Consumer<Subpartitions> further) {
        if (further == null) {
            return null;
        }
        Subpartitions inside = new Subpartitions(site);
        further.accept(inside);
        return inside.build();
    }

    /// The partition of all other rows.
    public P defaultPartition(String name) {
        return add(name, "default", null);
    }

    Site site() {
        return site;
    }

    @Override
    public PartitionDeclaration build() {
        List<String> names = site.someColumns(columns);
        if (parts.isEmpty()) {
            throw site.invalid("has no partition, and could hold no row", "say .partition(…)");
        }
        return new PartitionDeclaration(strategy, names, List.copyOf(parts), site.at(List.of()));
    }
}
