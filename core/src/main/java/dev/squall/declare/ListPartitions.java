package dev.squall.declare;

import dev.squall.declare.PartitionDeclaration.Strategy;
import dev.squall.table.Column;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Partitions by lists of a column's values.
///
/// ```java
/// d.partitionByList(t.region)
///         .partition("events_eu", "de", "fr")
///         .defaultPartition("events_other");
/// ```
///
/// SQL: `create table events (…) partition by list (region)`; `create table events_eu partition of
/// events for values in ('de', 'fr')`
///
/// @param <T> the Java type of the column
public final class ListPartitions<T extends @Nullable Object>
        extends Partitions<ListPartitions<T>> {

    private final Column<?, T> column;

    ListPartitions(Site site, Column<?, T> column) {
        super(site, Strategy.LIST, List.of(column));
        this.column = column;
    }

    @Override
    ListPartitions<T> self() {
        return this;
    }

    /// The rows with some values; null is one of them where the column can be null.
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final ListPartitions<T> partition(String name, T... values) {
        return add(name, bounds(name, Arrays.asList(values)), null);
    }

    /// The same, spread further.
    public ListPartitions<T> partition(
            String name, List<T> values, Consumer<Subpartitions> further) {
        return add(name, bounds(name, values), further);
    }

    private String bounds(String name, List<T> values) {
        if (values.isEmpty()) {
            throw site().invalid(
                            "has a partition " + name + " without any value",
                            "name its values, or say .defaultPartition(\"" + name + "\")");
        }
        return values.stream()
                .map(value -> value == null ? "null" : column.type().literal(value))
                .collect(Collectors.joining(", ", "for values in (", ")"));
    }
}
