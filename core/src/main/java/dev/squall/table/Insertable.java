package dev.squall.table;

/// A table that takes new rows: it knows the first stage of its insert.
///
/// @param <R> the record that is a row
/// @param <S> the first stage: the first column that must be set
public interface Insertable<R, S> {

    /// A new row, nothing set.
    S newRow();

    /// The table.
    Table<R> table();
}
