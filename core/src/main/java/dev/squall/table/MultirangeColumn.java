package dev.squall.table;

import dev.squall.expr.Expr;
import dev.squall.expr.MultirangeExpr;
import dev.squall.type.MultirangeType;
import org.jspecify.annotations.Nullable;

/// A column of the multirange family.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
/// @param <E> the Java type of the bounds
public final class MultirangeColumn<R, T extends @Nullable Object, E extends Comparable<? super E>>
        extends Column<R, T>
        implements MultirangeExpr<T, E>, FamilyColumn<T, MultirangeExpr<T, E>> {

    /// @param nullable whether it can be null
    public MultirangeColumn(Table<R> table, String name, MultirangeType<E> type, boolean nullable) {
        super(table, name, type, nullable);
    }

    @Override
    public MultirangeExpr<T, E> family(Expr<T> other) {
        return MultirangeExpr.of(other);
    }
}
