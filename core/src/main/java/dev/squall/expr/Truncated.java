package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// `date_trunc('month', value)`: the unit is part of the text, so that `group by` knows it again.
///
/// @param <T> the Java type of the result
record Truncated<T extends @Nullable Object>(DateUnit unit, Expr<T> value) implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.sql("date_trunc('").sql(unit.sql).sql("', ").add(value).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
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
