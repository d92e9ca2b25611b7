package dev.squall.table;

import dev.squall.expr.Expr;
import dev.squall.expr.JsonExpr;
import dev.squall.type.JsonType;
import org.jspecify.annotations.Nullable;

/// A column of the json family. For a record, generated code extends it by what is in the record:
/// `plans.context.goal`.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values
public class JsonColumn<R, T extends @Nullable Object> extends Column<R, T>
        implements JsonExpr<T>, FamilyColumn<T, JsonExpr<T>> {

    /// @param nullable whether it can be null
    public JsonColumn(Table<R> table, String name, JsonType<?> type, boolean nullable) {
        super(table, name, type, nullable);
    }

    @Override
    public final JsonExpr<T> family(Expr<T> other) {
        return JsonExpr.of(other);
    }
}
