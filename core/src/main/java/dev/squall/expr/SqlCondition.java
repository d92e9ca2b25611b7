package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// A condition written by hand: `condition("{} < now() - interval '2 years'", sessions.date)`.
record SqlCondition(Template template) implements Condition {

    @Override
    public void render(SqlWriter out) {
        out.add(template);
    }

    @Override
    public Precedence precedence() {
        return Precedence.OR;
    }
}
