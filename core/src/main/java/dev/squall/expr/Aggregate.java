package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// `sum(total)`: takes care of nulls by itself.
///
/// @param <T> the Java type of the result
record Aggregate<T extends @Nullable Object>(KnownSql function, Expr<?> value, PgType<?> type)
        implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.known(function).sql("(").nullSafe(value::render).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public boolean canBeNull() {
        return true;
    }
}
