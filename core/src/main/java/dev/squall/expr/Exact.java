package dev.squall.expr;

import dev.squall.type.NumberType;
import dev.squall.type.Types;

/// A number as PostgreSQL averages it without loss.
final class Exact {

    private Exact() {}

    /// `value`; if it is a `real` or a `double precision`, `value::numeric`.
    static Expr<?> of(NumberExpr<?, ?> value) {
        NumberType<?, ?> type = value.type();
        boolean floating = type.domainBase().baseName().startsWith("float");
        return floating ? new Cast<>(value, Types.NUMERIC) : value;
    }
}
