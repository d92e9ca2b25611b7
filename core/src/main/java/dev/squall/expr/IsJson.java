package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `value is json`
record IsJson(Expr<?> value) implements Condition {

    @Override
    public void render(SqlWriter out) {
        out.operand(value, this).sql(" is json");
    }

    @Override
    public Precedence precedence() {
        return Precedence.IS;
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
