package dev.squall.table;

import dev.squall.expr.BitExpr;
import dev.squall.expr.Expr;
import dev.squall.type.BitType;
import org.jspecify.annotations.Nullable;

/// A column of the family of bit strings.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
public final class BitColumn<R, T extends @Nullable Object> extends Column<R, T>
        implements BitExpr<T>, FamilyColumn<T, BitExpr<T>> {

    /// @param nullable whether it can be null
    public BitColumn(Table<R> table, String name, BitType type, boolean nullable) {
        super(table, name, type, nullable);
    }

    @Override
    public BitExpr<T> family(Expr<T> other) {
        return BitExpr.of(other);
    }
}
