package dev.squall.expr;

import dev.squall.type.IntegerType;
import dev.squall.type.PgType;
import dev.squall.type.Types;

/// An integer beside an integer expression: of that expression's type if it fits, else a `bigint`.
final class IntegerBind {

    private IntegerBind() {}

    static Expr<?> of(PgType<?> type, long value) {
        Object narrow = type instanceof IntegerType<?, ?> integer ? integer.narrow(value) : null;
        return narrow == null ? new Bind<>(Types.BIGINT, value) : new Bind<>(type, narrow);
    }
}
