package dev.squall.table;

import dev.squall.expr.Expr;
import dev.squall.expr.IntegerExpr;
import dev.squall.type.NumberType;
import org.jspecify.annotations.Nullable;

/// A column of the integer family.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
/// @param <S> the Java type of their sum
public final class IntegerColumn<R, T extends @Nullable Object, S> extends Column<R, T>
        implements IntegerExpr<T, S>, FamilyColumn<T, IntegerExpr<T, S>> {

    private final NumberType<?, S> type;

    /// @param nullable whether it can be null
    public IntegerColumn(Table<R> table, String name, NumberType<?, S> type, boolean nullable) {
        super(table, name, type, nullable);
        this.type = type;
    }

    @Override
    public NumberType<?, S> type() {
        return type;
    }

    @Override
    public IntegerExpr<T, S> family(Expr<T> other) {
        return IntegerExpr.of(other, type);
    }
}
