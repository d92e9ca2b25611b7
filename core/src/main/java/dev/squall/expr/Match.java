package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `text like pattern`, `text ilike pattern`.
record Match(Expr<?> text, KnownSql operator, Expr<?> pattern) implements Condition {

    @Override
    public void render(SqlWriter out) {
        out.operand(text, this).known(operator).operand(pattern, this);
    }

    @Override
    public Precedence precedence() {
        return Precedence.RANGE;
    }
}
