package dev.squall.expr;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.type.IntegerType;
import dev.squall.type.PgType;
import dev.squall.type.Types;
import org.jspecify.annotations.Nullable;

/// An integer beside an integer expression: of that expression's type if it fits, else a `bigint`.
final class IntegerBind {

    private IntegerBind() {}

    static Expr<?> of(PgType<?> type, long value) {
        Object narrow = type instanceof IntegerType<?, ?> integer ? integer.narrow(value) : null;
        return narrow == null ? new Bind<>(Types.BIGINT, value) : new Bind<>(type, narrow);
    }

    /// An operand of arithmetic: the result must stay of that type.
    @SuppressWarnings("unchecked") // narrow gives a value of the expression's own type
    static <T extends @Nullable Object> Expr<T> exactly(PgType<?> type, long value) {
        Object narrow = type instanceof IntegerType<?, ?> integer ? integer.narrow(value) : null;
        if (narrow == null) {
            throw new InvalidQuery(
                    Report.of("a number does not fit " + type.sqlName() + ", nor would the result")
                            .hint("cast the left side first: x.cast(BIGINT).plus(…)"));
        }
        return new Bind<>(type, (T) narrow);
    }
}
