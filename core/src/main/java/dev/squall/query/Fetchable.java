package dev.squall.query;

import java.util.function.BiFunction;

/// What leads from the rows of a table to others: a relation.
///
/// @param <R> the record that is a row
/// @param <T> the table of the others
/// @param <D> what can be said of the others
/// @param <F> the query of the rows with the others
public interface Fetchable<R, T, D, F> {

    /// The query of the rows with the others.
    F fetchedWith(RootRows<R> rows, BiFunction<? super D, ? super T, ? extends D> change);
}
