package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// `(start_date + ?)::date`: what PostgreSQL has made another type of becomes what it was.
///
/// @param <T> the Java type of the result
record CastBack<T extends @Nullable Object>(Expr<T> value) implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.operand(value, this).sql("::").type(type().domainBase());
    }

    @Override
    public Precedence precedence() {
        return Precedence.CAST;
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
