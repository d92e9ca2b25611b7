package dev.squall.table;

/// A table whose rows are marked as deleted, and can be purged.
///
/// @param <R> the record that is a row
public interface SoftDeletable<R> {

    /// The table.
    Table<R> table();
}
