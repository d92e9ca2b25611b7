package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `left is distinct from right`: a comparison to which null is a value; never null itself.
record Distinct(Expr<?> left, boolean negated, Expr<?> right) implements Condition {

    Distinct {
        Equality.check(left, Comparator.EQUAL);
    }

    @Override
    public void render(SqlWriter out) {
        out.nullSafe(
                in ->
                        in.operand(left, this)
                                .sql(negated ? " is not distinct from " : " is distinct from ")
                                .operand(right, this));
    }

    @Override
    public Precedence precedence() {
        return Precedence.IS;
    }
}
