package dev.squall.table;

import dev.squall.expr.Expr;
import dev.squall.expr.TsVectorExpr;
import dev.squall.type.TsVectorType;
import org.jspecify.annotations.Nullable;

/// A column of type `tsvector`.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
public final class TsVectorColumn<R, T extends @Nullable Object> extends Column<R, T>
        implements TsVectorExpr<T>, FamilyColumn<T, TsVectorExpr<T>> {

    /// @param nullable whether it can be null
    public TsVectorColumn(Table<R> table, String name, TsVectorType type, boolean nullable) {
        super(table, name, type, nullable);
    }

    @Override
    public TsVectorExpr<T> family(Expr<T> other) {
        return TsVectorExpr.of(other);
    }
}
