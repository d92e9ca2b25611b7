package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `value between low and high`; both bounds belong to the range.
record Between(Expr<?> value, Expr<?> low, Expr<?> high) implements Condition {

    @Override
    public void render(SqlWriter out) {
        out.operand(value, this)
                .sql(" between ")
                .operand(low, this)
                .sql(" and ")
                .operand(high, this);
    }

    @Override
    public Precedence precedence() {
        return Precedence.RANGE;
    }
}
