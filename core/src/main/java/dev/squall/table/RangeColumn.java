package dev.squall.table;

import dev.squall.expr.Expr;
import dev.squall.expr.RangeExpr;
import dev.squall.type.RangeType;
import org.jspecify.annotations.Nullable;

/// A column of the range family.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
/// @param <E> the Java type of the bounds
public final class RangeColumn<R, T extends @Nullable Object, E extends Comparable<? super E>>
        extends Column<R, T> implements RangeExpr<T, E>, FamilyColumn<T, RangeExpr<T, E>> {

    /// @param nullable whether it can be null
    public RangeColumn(Table<R> table, String name, RangeType<E> type, boolean nullable) {
        super(table, name, type, nullable);
    }

    @Override
    public RangeExpr<T, E> family(Expr<T> other) {
        return RangeExpr.of(other);
    }
}
