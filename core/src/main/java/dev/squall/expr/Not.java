package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `not condition`
record Not(Condition condition) implements Condition {

    @Override
    public void render(SqlWriter out) {
        out.sql("not ").operand(condition, this);
    }

    @Override
    public Precedence precedence() {
        return Precedence.NOT;
    }

    @Override
    public boolean canBeNull() {
        return condition.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return false;
    }
}
