package dev.squall.expr;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// A value: `?` in a query, a literal in a definition.
///
/// @param <T> the Java type of the value
record Bind<T extends @Nullable Object>(PgType<?> type, T value) implements Expr<T> {

    /// A value beside `other`, bound with the type of `other`.
    ///
    /// @throws InvalidQuery if it is null, because nothing equals null in SQL
    static <T extends @Nullable Object> Expr<@NonNull T> of(Expr<T> other, @NonNull T value) {
        return of(other.type(), value);
    }

    /// A value of a type.
    static <V> Expr<V> of(PgType<?> type, V value) {
        if (value == null) {
            throw new InvalidQuery(
                    Report.of("a value to compare with is null")
                            .hint("in SQL nothing equals null: use isNull() or isNotNull()"));
        }
        return new Bind<>(type, value);
    }

    @Override
    public void render(SqlWriter out) {
        out.bind(type, value);
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }
}
