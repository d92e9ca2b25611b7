package dev.squall.mutation;

import dev.squall.run.Executor;
import dev.squall.table.Insertable;
import dev.squall.table.NewRow;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// COPY into tables: the fastest way to write very many rows.
///
/// Unlike an insert it returns nothing, knows no conflicts, and no policies.
public interface Copies {

    /// What runs the statements.
    Executor executor();

    /// Puts a row for each element of a stream into a table, in constant memory: elements are taken
    /// while rows are sent, and the stream is closed at the end, or on failure.
    ///
    /// `db.copy(events, lines, (e, line) -> e.name(line)).execute()` becomes `copy events (name)
    /// from stdin (format binary)`
    ///
    /// Columns that no row sets have their defaults. Where a type knows no binary form, such as
    /// `tsvector` or one of your own, all columns travel as text: `copy … from stdin`.
    default <R, S, E> Copy<R> copy(
            Insertable<R, S> table,
            Stream<? extends E> elements,
            BiFunction<? super S, ? super E, ? extends NewRow<R>> row) {
        return new Copy<>(table.table(), executor(), () -> elements.map(made(table, row)));
    }

    /// The same for the elements of a list, or whatever else gives them one after the other.
    default <R, S, E> Copy<R> copy(
            Insertable<R, S> table,
            Iterable<? extends E> elements,
            BiFunction<? super S, ? super E, ? extends NewRow<R>> row) {
        return new Copy<>(
                table.table(),
                executor(),
                () -> StreamSupport.stream(elements.spliterator(), false).map(made(table, row)));
    }

    /// Puts rows that were made before into a table.
    default <R> Copy<R> copy(Insertable<R, ?> table, Stream<? extends NewRow<R>> rows) {
        return new Copy<>(table.table(), executor(), () -> rows);
    }

    /// The same for a list, or whatever else gives them one after the other.
    default <R> Copy<R> copy(Insertable<R, ?> table, Iterable<? extends NewRow<R>> rows) {
        return new Copy<>(
                table.table(), executor(), () -> StreamSupport.stream(rows.spliterator(), false));
    }

    private static <R, S, E> Function<E, NewRow<R>> made(
            Insertable<R, S> table, BiFunction<? super S, ? super E, ? extends NewRow<R>> row) {
        return element -> row.apply(table.newRow(), element);
    }
}
