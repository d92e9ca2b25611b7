package dev.squall.shape;

import dev.squall.table.Table;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A relation that a call names, and what it says of the rows there.
///
/// @param said given the table of the level
record Wish(Relation<?, ?, ?> relation, Function<Table<?>, Fetch> said) {

    @SuppressWarnings("unchecked") // the level that a relation leads to is of its table
    static <C, T extends Table<C>> Wish many(
            ToMany<?, C, T> relation,
            BiFunction<? super FetchMany<C>, ? super T, ? extends FetchMany<C>> change) {
        return new Wish(relation, table -> change.apply(new FetchMany<C>(), (T) table).said());
    }

    @SuppressWarnings("unchecked") // the level that a relation leads to is of its table
    static <C, T extends Table<C>> Wish one(
            ToOne<?, C, T> relation,
            BiFunction<? super FetchOne<C>, ? super T, ? extends FetchOne<C>> change) {
        return new Wish(relation, table -> change.apply(new FetchOne<C>(), (T) table).said());
    }
}
