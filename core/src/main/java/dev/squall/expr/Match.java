package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `text like pattern`, `tags @> ?`: an operator that gives a condition.
record Match(Expr<?> text, KnownSql operator, Expr<?> pattern, Precedence precedence)
        implements Condition {

    /// `like` and its kin.
    static Match like(Expr<?> text, KnownSql operator, Expr<?> pattern) {
        return new Match(text, operator, pattern, Precedence.RANGE);
    }

    /// Any other operator: `~`, `@>`.
    static Match of(Expr<?> left, KnownSql operator, Expr<?> right) {
        return new Match(left, operator, right, Precedence.OTHER);
    }

    @Override
    public void render(SqlWriter out) {
        out.operand(text, this).known(operator).operand(pattern, this);
    }

    @Override
    public boolean canBeNull() {
        return text.canBeNull() || pattern.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return false;
    }
}
