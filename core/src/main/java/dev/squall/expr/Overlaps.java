package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import java.util.List;

/// `(start1, end1) overlaps (start2, end2)`
record Overlaps(Expr<?> start1, Expr<?> end1, Expr<?> start2, Expr<?> end2) implements Condition {

    @Override
    public void render(SqlWriter out) {
        out.sql("(").add(start1).sql(", ").add(end1).sql(") overlaps (");
        out.add(start2).sql(", ").add(end2).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.RANGE;
    }

    @Override
    public boolean canBeNull() {
        return Nulls.any(List.of(start1, end1, start2, end2));
    }

    @Override
    public boolean saysNull() {
        return false;
    }
}
