package dev.squall.table;

import dev.squall.expr.Expr;
import dev.squall.expr.IntervalExpr;
import dev.squall.type.IntervalType;
import org.jspecify.annotations.Nullable;

/// A column of the interval family.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
public final class IntervalColumn<R, T extends @Nullable Object> extends Column<R, T>
        implements IntervalExpr<T>, FamilyColumn<T, IntervalExpr<T>> {

    /// @param nullable whether it can be null
    public IntervalColumn(Table<R> table, String name, IntervalType type, boolean nullable) {
        super(table, name, type, nullable);
    }

    @Override
    public IntervalExpr<T> family(Expr<T> other) {
        return IntervalExpr.of(other);
    }
}
