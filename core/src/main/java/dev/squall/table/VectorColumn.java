package dev.squall.table;

import dev.squall.expr.Expr;
import dev.squall.expr.VectorExpr;
import dev.squall.type.VectorType;
import org.jspecify.annotations.Nullable;

/// A column of the vector family.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
public final class VectorColumn<R, T extends @Nullable Object> extends Column<R, T>
        implements VectorExpr<T>, FamilyColumn<T, VectorExpr<T>> {

    /// @param nullable whether it can be null
    public VectorColumn(Table<R> table, String name, VectorType<?> type, boolean nullable) {
        super(table, name, type, nullable);
    }

    @Override
    public VectorExpr<T> family(Expr<T> other) {
        return VectorExpr.of(other);
    }
}
