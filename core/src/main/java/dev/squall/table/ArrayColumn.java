package dev.squall.table;

import dev.squall.expr.ArrayExpr;
import dev.squall.expr.Expr;
import dev.squall.type.ArrayType;
import org.jspecify.annotations.Nullable;

/// A column of the array family.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
/// @param <E> the Java type of an element
public final class ArrayColumn<R, T extends @Nullable Object, E> extends Column<R, T>
        implements ArrayExpr<T, E>, FamilyColumn<T, ArrayExpr<T, E>> {

    /// @param nullable whether it can be null
    public ArrayColumn(Table<R> table, String name, ArrayType<?> type, boolean nullable) {
        super(table, name, type, nullable);
    }

    @Override
    public ArrayExpr<T, E> family(Expr<T> other) {
        return ArrayExpr.of(other);
    }
}
