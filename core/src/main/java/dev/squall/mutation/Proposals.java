package dev.squall.mutation;

import dev.squall.expr.Expr;
import dev.squall.expr.TextExpr;
import dev.squall.query.Items;
import dev.squall.table.AnyColumn;
import dev.squall.table.FamilyColumn;
import org.jspecify.annotations.Nullable;

/// The rows that a writing statement has besides the table's own: those that an insert proposed,
/// and those before and after it.
public class Proposals extends Items {

    /// For [dev.squall.Sql] alone.
    protected Proposals() {}

    /// `excluded.column`: the value that the insert proposed, inside of `on conflict`.
    public static <T extends @Nullable Object> Expr<T> excluded(AnyColumn<T> column) {
        return new Excluded<>(column);
    }

    /// The same, of a column whose family is known.
    public static <T extends @Nullable Object, E extends Expr<T>> E excluded(
            FamilyColumn<T, E> column) {
        return column.family(new Excluded<>(column));
    }

    /// `old.column`: the value before the statement, in `returning`; PostgreSQL 18 and later. An
    /// inserted row has none: there it is returned with `orNull()`.
    public static <T extends @Nullable Object> Expr<T> oldOf(AnyColumn<T> column) {
        return new VersionColumn<>(RowVersion.OLD, column);
    }

    /// The same, of a column whose family is known.
    public static <T extends @Nullable Object, E extends Expr<T>> E oldOf(
            FamilyColumn<T, E> column) {
        return column.family(new VersionColumn<>(RowVersion.OLD, column));
    }

    /// `new.column`: the value after the statement, in `returning`; PostgreSQL 18 and later. A
    /// deleted row has none: there it is returned with `orNull()`.
    public static <T extends @Nullable Object> Expr<T> newOf(AnyColumn<T> column) {
        return new VersionColumn<>(RowVersion.NEW, column);
    }

    /// The same, of a column whose family is known.
    public static <T extends @Nullable Object, E extends Expr<T>> E newOf(
            FamilyColumn<T, E> column) {
        return column.family(new VersionColumn<>(RowVersion.NEW, column));
    }

    /// `merge_action()`: what a merge did with a returned row, `INSERT`, `UPDATE` or `DELETE`.
    /// PostgreSQL 17 and later.
    public static TextExpr<String> mergeAction() {
        return TextExpr.of(new MergeActionName());
    }
}
