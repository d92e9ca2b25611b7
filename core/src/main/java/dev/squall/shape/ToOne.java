package dev.squall.shape;

import dev.squall.query.Fetchable;
import dev.squall.query.RootRows;
import dev.squall.table.Table;
import java.util.function.BiFunction;

/// The one row that a row refers to, or that refers to it: `interventions.student`.
///
/// @param <R> the record of this side
/// @param <C> the record of the other side
/// @param <T> the table of the other side
public final class ToOne<R, C, T extends Table<C>> extends Relation<R, C, T>
        implements Fetchable<R, T, FetchOne<C>, FindRows<R>> {

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

    @Override
    ToOne<R, C, T> at(Table<R> other) {
        return new ToOne<>(other, number(), name(), nullable);
    }

    @Override
    public FindRows<R> fetchedWith(
            RootRows<R> rows,
            BiFunction<? super FetchOne<C>, ? super T, ? extends FetchOne<C>> change) {
        return FindRows.of(rows).with(Wish.one(this, change));
    }
}
