package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import java.util.List;

/// A table, which may be below others: as a partition, or because it inherits.
public interface Descendant extends CatalogObject {

    /// The tables that it is below of.
    List<ObjectId> above();

    /// Whether its rows are spread over partitions.
    boolean isDivided();

    /// The tables that a table is below of.
    static List<ObjectId> above(Snapshot snapshot, ObjectId table) {
        return snapshot.get(table, Descendant.class).map(Descendant::above).orElse(List.of());
    }

    /// Whether a table's rows are spread over partitions.
    static boolean isDivided(Snapshot snapshot, ObjectId table) {
        return snapshot.get(table, Descendant.class).filter(Descendant::isDivided).isPresent();
    }
}
