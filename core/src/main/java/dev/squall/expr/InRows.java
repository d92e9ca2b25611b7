package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `value in (select …)`, `value not in (select …)`
public record InRows(ComparedWithRows<?> value, boolean negated, Subquery<?> query)
        implements Condition {

    @Override
    public void render(SqlWriter out) {
        out.operand(value, this).sql(negated ? " not in " : " in ");
        query.renderBeside(value, out);
    }

    @Override
    public Precedence precedence() {
        return Precedence.RANGE;
    }

    @Override
    public boolean canBeNull() {
        return value.canBeNull() || query.canHaveNull();
    }

    @Override
    public boolean saysNull() {
        return false;
    }
}
