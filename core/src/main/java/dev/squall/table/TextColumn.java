package dev.squall.table;

import dev.squall.expr.Expr;
import dev.squall.expr.TextExpr;
import dev.squall.type.TextType;
import org.jspecify.annotations.Nullable;

/// A column of the text family.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
public final class TextColumn<R, T extends @Nullable Object> extends Column<R, T>
        implements TextExpr<T>, FamilyColumn<T, TextExpr<T>> {

    /// @param nullable whether it can be null
    public TextColumn(Table<R> table, String name, TextType<?> type, boolean nullable) {
        super(table, name, type, nullable);
    }

    @Override
    public TextExpr<T> family(Expr<T> other) {
        return TextExpr.of(other);
    }
}
