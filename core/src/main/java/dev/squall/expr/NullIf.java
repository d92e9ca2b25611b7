package dev.squall.expr;

import dev.squall.sql.KnownSql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `nullif(value, other)`: null where they are equal.
final class NullIf {

    private static final KnownSql NULLIF = KnownSql.constant("nullif");

    private NullIf() {}

    static <T extends @Nullable Object> Expr<@Nullable T> of(Expr<T> value, Expr<?> other) {
        return new OrNull<>(new Call<T>(NULLIF, List.of(value, other), value.type(), true));
    }
}
