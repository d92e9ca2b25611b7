package dev.squall.table;

import dev.squall.expr.Expr;
import dev.squall.expr.NetworkExpr;
import dev.squall.type.NetworkType;
import org.jspecify.annotations.Nullable;

/// A column of the family of internet addresses.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
public final class NetworkColumn<R, T extends @Nullable Object> extends Column<R, T>
        implements NetworkExpr<T>, FamilyColumn<T, NetworkExpr<T>> {

    /// @param nullable whether it can be null
    public NetworkColumn(Table<R> table, String name, NetworkType<?> type, boolean nullable) {
        super(table, name, type, nullable);
    }

    @Override
    public NetworkExpr<T> family(Expr<T> other) {
        return NetworkExpr.of(other);
    }
}
