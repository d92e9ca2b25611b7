package dev.squall.table;

import dev.squall.expr.Expr;
import dev.squall.expr.TemporalExpr;
import dev.squall.type.TemporalType;
import org.jspecify.annotations.Nullable;

/// A column of the date and time family.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
public final class TemporalColumn<R, T extends @Nullable Object> extends Column<R, T>
        implements TemporalExpr<T>, FamilyColumn<T, TemporalExpr<T>> {

    /// @param nullable whether it can be null
    public TemporalColumn(Table<R> table, String name, TemporalType<?> type, boolean nullable) {
        super(table, name, type, nullable);
    }

    @Override
    public TemporalExpr<T> family(Expr<T> other) {
        return TemporalExpr.of(other);
    }
}
