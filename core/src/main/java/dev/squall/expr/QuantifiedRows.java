package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `value = any (select …)`, `value > all (select …)`
record QuantifiedRows(
        ComparedWithRows<?> value, Comparator operator, KnownSql quantifier, Subquery<?> query)
        implements Condition {

    @Override
    public void render(SqlWriter out) {
        out.operand(value, this).sql(operator.sql).known(quantifier).sql(" ");
        query.renderBeside(value, out);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
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
