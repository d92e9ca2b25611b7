package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// `count(*)`, `count(value)`, `count(distinct value)`: never null.
record Count(@Nullable Expr<?> value, boolean distinct) implements Expr<Long> {

    static final IntegerExpr<Long, BigDecimal> ROWS =
            new IntegerNode<>(new Count(null, false), Types.BIGINT);

    static IntegerExpr<Long, BigDecimal> of(Expr<?> value, boolean distinct) {
        return new IntegerNode<>(new Count(value, distinct), Types.BIGINT);
    }

    @Override
    public void render(SqlWriter out) {
        if (value == null) {
            out.sql("count(*)");
        } else {
            out.sql(distinct ? "count(distinct " : "count(").nullSafe(value::render).sql(")");
        }
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return Types.BIGINT;
    }
}
