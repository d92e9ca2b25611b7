package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `value > all(array)`: compared with each element of an array.
record Quantified(Expr<?> value, Comparator operator, KnownSql quantifier, Expr<?> array)
        implements Condition {

    Quantified {
        Equality.check(value, operator);
    }

    @Override
    public void render(SqlWriter out) {
        out.operand(value, this).sql(operator.sql).known(quantifier).sql("(").add(array).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public boolean canBeNull() {
        return value.canBeNull() || array.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return false;
    }
}
