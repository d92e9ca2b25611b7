package dev.squall.graph;

import dev.squall.table.NewRowValues;
import dev.squall.table.Table;

/// Says which columns a record sets. Generated.
///
/// @param <T> the table
/// @param <E> the record
@FunctionalInterface
public interface GraphValues<T extends Table<?>, E> {

    /// Sets the columns of a new row.
    void set(T table, E record, NewRowValues values);
}
