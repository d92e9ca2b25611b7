package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `exists (select 1 from …)`
record Exists(Query<?> query) implements Condition {

    @Override
    public void render(SqlWriter out) {
        out.sql("exists (");
        query.renderExistence(out);
        out.sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }
}
