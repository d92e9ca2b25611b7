package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.math.BigDecimal;

/// `extract(year from value)`
record Extract(String field, Expr<?> value) implements Expr<BigDecimal> {

    @Override
    public void render(SqlWriter out) {
        out.sql("extract(").sql(field).sql(" from ").add(value).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return Types.NUMERIC;
    }

    @Override
    public boolean canBeNull() {
        return value.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return false;
    }
}
