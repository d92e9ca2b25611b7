package dev.squall.mutation;

import dev.squall.query.CopyOptions;
import dev.squall.run.Executor;
import dev.squall.table.Insertable;
import dev.squall.table.NewRow;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
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
        return copied(table, () -> elements.map(made(table, row)));
    }

    /// The same for the elements of a list, or whatever else gives them one after the other.
    default <R, S, E> Copy<R> copy(
            Insertable<R, S> table,
            Iterable<? extends E> elements,
            BiFunction<? super S, ? super E, ? extends NewRow<R>> row) {
        return copied(
                table,
                () -> StreamSupport.stream(elements.spliterator(), false).map(made(table, row)));
    }

    /// Puts rows that were made before into a table.
    default <R> Copy<R> copy(Insertable<R, ?> table, Stream<? extends NewRow<R>> rows) {
        return copied(table, () -> rows);
    }

    /// The same for a list, or whatever else gives them one after the other.
    default <R> Copy<R> copy(Insertable<R, ?> table, Iterable<? extends NewRow<R>> rows) {
        return copied(table, () -> StreamSupport.stream(rows.spliterator(), false));
    }

    /// Puts the lines of a file into a table; the server reads them. The stream is not closed.
    ///
    /// `db.copy(users, in, csv().header()).columns(users.email, users.name).execute()` becomes
    /// `copy users (email, name) from stdin (format csv, header)`; without `columns` the file has
    /// all of the record, in its order.
    default <R> CopyFrom<R> copy(Insertable<R, ?> table, InputStream in, CopyOptions options) {
        return new CopyFrom<>(table.table(), executor(), in, options, table.table().columns());
    }

    private <R> Copy<R> copied(Insertable<R, ?> table, Supplier<Stream<? extends NewRow<R>>> rows) {
        return new Copy<>(
                table.table(),
                () -> {
                    try (Stream<? extends NewRow<R>> all = rows.get()) {
                        return executor().copyIn(new CopiedTable<>(table.table(), all));
                    }
                });
    }

    private static <R, S, E> Function<E, NewRow<R>> made(
            Insertable<R, S> table, BiFunction<? super S, ? super E, ? extends NewRow<R>> row) {
        return element -> row.apply(table.newRow(), element);
    }
}
