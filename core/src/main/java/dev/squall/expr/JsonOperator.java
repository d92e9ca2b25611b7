package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `context ? 'goal'`: an operator with a question mark, which the driver wants doubled in a
/// statement.
///
/// @param forDriver how it is written in a statement
/// @param plain how it is written in a definition
record JsonOperator(Expr<?> left, KnownSql forDriver, KnownSql plain, Expr<?> right)
        implements Condition {

    @Override
    public void render(SqlWriter out) {
        out.operand(left, this);
        out.known(out.writesLiterals() ? plain : forDriver).operand(right, this);
    }

    @Override
    public Precedence precedence() {
        return Precedence.OTHER;
    }

    @Override
    public boolean canBeNull() {
        return left.canBeNull() || right.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return false;
    }
}
