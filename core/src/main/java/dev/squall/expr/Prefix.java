package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// `-value`, `~value`: an operator in front of its operand.
///
/// @param <T> the Java type of the result
record Prefix<T extends @Nullable Object>(KnownSql operator, Expr<T> value, Precedence precedence)
        implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.known(operator).operand(value, this);
    }

    @Override
    public PgType<?> type() {
        return value.type();
    }

    @Override
    public boolean canBeNull() {
        return value.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return value.saysNull();
    }
}
