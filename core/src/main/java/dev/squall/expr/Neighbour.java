package dev.squall.expr;

import dev.squall.sql.KnownSql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calls of `lag` and `lead`, and of what gives values of the frame.
final class Neighbour {

    static final KnownSql LAG = KnownSql.constant("lag");
    static final KnownSql LEAD = KnownSql.constant("lead");
    static final KnownSql FIRST_VALUE = KnownSql.constant("first_value");
    static final KnownSql LAST_VALUE = KnownSql.constant("last_value");
    static final KnownSql NTH_VALUE = KnownSql.constant("nth_value");

    private Neighbour() {}

    static <T extends @Nullable Object> Expr<@Nullable T> of(
            KnownSql function, Expr<T> value, int rows) {
        List<Expr<?>> arguments = rows == 1 ? List.of(value) : List.of(value, new Whole(rows));
        return new OrNull<>(new Call<T>(function, arguments, value.type(), true));
    }

    static <T extends @Nullable Object> Expr<T> of(
            KnownSql function, Expr<T> value, int rows, T other) {
        return Call.same(function, value, new Whole(rows), new Bind<>(value.type(), other));
    }
}
