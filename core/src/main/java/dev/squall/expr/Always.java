package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// No condition: what `when(false, …)` gives. It vanishes beside another condition.
record Always() implements Condition {

    static final Always INSTANCE = new Always();

    @Override
    public void render(SqlWriter out) {
        out.sql("true");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public Condition not() {
        return this;
    }
}
