package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `value is null`, `value is not null`.
record IsNull(Expr<?> value, boolean negated) implements Condition {

    @Override
    public void render(SqlWriter out) {
        out.nullSafe(in -> in.operand(value, this)).sql(negated ? " is not null" : " is null");
    }

    @Override
    public Precedence precedence() {
        return Precedence.IS;
    }
}
