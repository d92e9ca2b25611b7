package dev.squall.table;

import dev.squall.expr.Expr;
import dev.squall.expr.HstoreExpr;
import dev.squall.type.HstoreType;
import org.jspecify.annotations.Nullable;

/// A column of type `hstore`.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
public final class HstoreColumn<R, T extends @Nullable Object> extends Column<R, T>
        implements HstoreExpr<T>, FamilyColumn<T, HstoreExpr<T>> {

    /// @param nullable whether it can be null
    public HstoreColumn(Table<R> table, String name, HstoreType type, boolean nullable) {
        super(table, name, type, nullable);
    }

    @Override
    public HstoreExpr<T> family(Expr<T> other) {
        return HstoreExpr.of(other);
    }
}
