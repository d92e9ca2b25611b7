package dev.squall.table;

import dev.squall.expr.Expr;
import dev.squall.expr.TsQueryExpr;
import dev.squall.type.TsQueryType;
import org.jspecify.annotations.Nullable;

/// A column of type `tsquery`.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
public final class TsQueryColumn<R, T extends @Nullable Object> extends Column<R, T>
        implements TsQueryExpr<T>, FamilyColumn<T, TsQueryExpr<T>> {

    /// @param nullable whether it can be null
    public TsQueryColumn(Table<R> table, String name, TsQueryType type, boolean nullable) {
        super(table, name, type, nullable);
    }

    @Override
    public TsQueryExpr<T> family(Expr<T> other) {
        return TsQueryExpr.of(other);
    }
}
