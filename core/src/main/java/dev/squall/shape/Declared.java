package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// A condition that a shape declares, and that is known to mean the same in each of its statements,
/// though it is text.
record Declared(Condition said) implements Condition {

    @Override
    public void render(SqlWriter out) {
        boolean before = out.isUnstable();
        out.condition(said);
        out.unstable(before);
    }

    @Override
    public Precedence precedence() {
        return said.precedence();
    }

    @Override
    public boolean isAlways() {
        return said.isAlways();
    }
}
