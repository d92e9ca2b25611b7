package dev.squall.shape;

import dev.squall.table.Table;

/// The one row that a row refers to, or that refers to it: `interventions.student`.
///
/// @param <R> the record of this side
/// @param <C> the record of the other side
/// @param <T> the table of the other side
public final class ToOne<R, C, T extends Table<C>> extends Relation<R, C, T> {

    private final boolean nullable;

    /// @param number its number among the relations of its table
    /// @param nullable whether there can be none
    public ToOne(Table<R> from, int number, String name, boolean nullable) {
        super(from, number, name);
        this.nullable = nullable;
    }

    /// Whether there can be none.
    public boolean nullable() {
        return nullable;
    }
}
