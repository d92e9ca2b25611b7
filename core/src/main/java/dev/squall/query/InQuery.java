package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `value in (select …)`
record InQuery(Expr<?> value, Query<?> query) implements Condition {

    @Override
    public void render(SqlWriter out) {
        out.operand(value, this).sql(" in ").nested(query);
    }

    @Override
    public Precedence precedence() {
        return Precedence.RANGE;
    }
}
