package dev.squall.declare;

import dev.squall.declare.PartitionDeclaration.Strategy;
import dev.squall.table.Column;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// Partitions by ranges of a column's values.
///
/// ```java
/// d.partitionByRange(t.createdAt)
///         .below("events_old", start2026)
///         .partition("events_2026", start2026, start2027)
///         .defaultPartition("events_rest");
/// ```
///
/// SQL: `create table events (…) partition by range (created_at)`; `create table events_2026
/// partition of events for values from ('2026-01-01 …') to ('2027-01-01 …')`
///
/// @param <T> the Java type of the column
public final class RangePartitions<T extends @Nullable Object>
        extends Partitions<RangePartitions<T>> {

    private final Column<?, T> column;

    RangePartitions(Site site, Column<?, T> column) {
        super(site, Strategy.RANGE, List.of(column));
        this.column = column;
    }

    @Override
    RangePartitions<T> self() {
        return this;
    }

    /// The rows from a value on, up to another one that is not in it.
    public RangePartitions<T> partition(String name, @NonNull T from, @NonNull T to) {
        return add(name, bounds(name, from, to), null);
    }

    /// The same, spread further.
    public RangePartitions<T> partition(
            String name, @NonNull T from, @NonNull T to, Consumer<Subpartitions> further) {
        return add(name, bounds(name, from, to), further);
    }

    /// All rows below a value, which is not in it.
    public RangePartitions<T> below(String name, @NonNull T to) {
        return add(name, "for values from (minvalue) to (" + literal(to) + ")", null);
    }

    /// All rows from a value on.
    public RangePartitions<T> from(String name, @NonNull T from) {
        return add(name, "for values from (" + literal(from) + ") to (maxvalue)", null);
    }

    private String bounds(String name, @NonNull T from, @NonNull T to) {
        if (isNotBelow(from, to)) {
            throw site().invalid(
                            "has a partition " + name + " without any value",
                            "its end is not in it, and must come after its start");
        }
        return "for values from (" + literal(from) + ") to (" + literal(to) + ")";
    }

    /// Numbers and times are ordered alike in Java and in PostgreSQL; uuids and texts are not.
    @SuppressWarnings("unchecked") // two values of one class
    private static boolean isNotBelow(Object from, Object to) {
        return from.equals(to)
                || ((from instanceof Number || from instanceof Temporal)
                        && from.getClass() == to.getClass()
                        && from instanceof Comparable<?> value
                        && ((Comparable<Object>) value).compareTo(to) >= 0);
    }

    private String literal(@NonNull T value) {
        return column.type().literal(value);
    }
}
