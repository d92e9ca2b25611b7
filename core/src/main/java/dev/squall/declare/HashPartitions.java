package dev.squall.declare;

import dev.squall.declare.PartitionDeclaration.Strategy;
import dev.squall.table.Column;
import java.util.List;

/// Partitions by hash values.
///
/// ```java
/// d.partitionByHash(t.userId).partitions("events", 4);      // events_0 … events_3
/// ```
///
/// SQL: `create table events (…) partition by hash (user_id)`; `create table events_0 partition of
/// events for values with (modulus 4, remainder 0)`
public final class HashPartitions extends Partitions<HashPartitions> {

    HashPartitions(Site site, List<Column<?, ?>> columns) {
        super(site, Strategy.HASH, columns);
    }

    @Override
    HashPartitions self() {
        return this;
    }

    /// So many partitions of about the same size: `<prefix>_0`, `<prefix>_1` …
    public HashPartitions partitions(String prefix, int count) {
        for (int i = 0; i < count; i++) {
            partition(prefix + "_" + i, count, i);
        }
        return this;
    }

    /// The rows whose hash value has a remainder.
    public HashPartitions partition(String name, int modulus, int remainder) {
        if (modulus < 1 || remainder < 0 || remainder >= modulus) {
            throw site().invalid(
                            "has a partition " + name + " with an impossible remainder",
                            "a remainder is at least 0, and less than the modulus");
        }
        return add(
                name,
                "for values with (modulus " + modulus + ", remainder " + remainder + ")",
                null);
    }

    /// Rows have no other hash values.
    @Override
    public HashPartitions defaultPartition(String name) {
        throw site().invalid(
                        "has a default partition " + name + ", which PostgreSQL has not by hash",
                        "name all remainders, or say .partitions(\"" + name + "\", 4)");
    }
}
