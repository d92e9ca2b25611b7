package dev.squall.query;

import dev.squall.expr.Selectable;
import dev.squall.run.Executor;
import dev.squall.sql.FromItem;
import dev.squall.table.RowItem;
import dev.squall.type.RecordReader;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// `select … from table`: whole rows of an item of FROM.
///
/// @param <R> the Java value of a row
public final class SelectRows<R extends @Nullable Object> extends Select<R, SelectRows<R>> {

    /// A select of all rows of an item.
    public SelectRows(RowItem<R> item, Executor executor) {
        this(Clauses.from(item), item, executor);
    }

    /// A select of many items, read by a function of the row; it still wants its FROM.
    public static <R extends @Nullable Object> SelectFrom<SelectRows<R>> of(
            List<? extends Selectable<?>> items, RecordReader<R> reader) {
        var columns = new Columns<R>(items, (row, first, at) -> reader.read(row, first));
        return new SelectFrom<>(new SelectRows<>(Clauses.empty(), columns, Detached.INSTANCE));
    }

    /// The same behind CTEs: `with … select …`.
    public static <R extends @Nullable Object> SelectFrom<SelectRows<R>> of(
            WithClause with, List<? extends Selectable<?>> items, RecordReader<R> reader) {
        var columns = new Columns<R>(items, (row, first, at) -> reader.read(row, first));
        return new SelectFrom<>(new SelectRows<>(Clauses.with(with), columns, Detached.INSTANCE));
    }

    /// The rows of a table, each with what a relation leads to, in one network round trip.
    ///
    /// `db.from(users).fetch(users.userRoles).list()` has rows `With<User>`, whose
    /// `get(users.userRoles)` is the list.
    ///
    /// @throws dev.squall.error.InvalidQuery if it is not of one table, or has joins or groups
    public <T, D, F> F fetch(Fetchable<R, T, D, F> relation) {
        return fetch(relation, (change, table) -> change);
    }

    /// The same, and what is said of the other rows.
    ///
    /// `db.from(users).fetch(users.userRoles, r -> r.fetch(userRoles.role)).list()`
    public <T, D, F> F fetch(Fetchable<R, T, D, F> relation, UnaryOperator<D> change) {
        return fetch(relation, (of, table) -> change.apply(of));
    }

    /// The same, with the table of the other rows: for conditions, where it stands there twice.
    public <T, D, F> F fetch(
            Fetchable<R, T, D, F> relation, BiFunction<? super D, ? super T, ? extends D> change) {
        FromItem whole = projection instanceof WholeRow<R>(RowItem<R> item) ? item : null;
        return relation.fetchedWith(RootRows.of(whole, clauses, executor), change);
    }

    /// A select of columns and whole rows that is written many times; its rows are read by others.
    public static SelectFrom<SelectRows<Integer>> fixed(List<? extends Selectable<?>> items) {
        return new SelectFrom<>(
                new SelectRows<>(Clauses.empty(), new FixedColumns(items), Detached.INSTANCE));
    }

    /// The same with another item in the place of the first of FROM.
    public SelectRows<R> over(FromItem item) {
        return with(clauses.withFrom(item));
    }

    SelectRows(Clauses clauses, RowItem<R> item, Executor executor) {
        this(clauses, new WholeRow<>(item), executor);
    }

    private SelectRows(Clauses clauses, Projection<R> projection, Executor executor) {
        super(clauses, projection, executor);
    }

    @Override
    SelectRows<R> with(Clauses changed) {
        return new SelectRows<>(changed, projection, executor);
    }
}
