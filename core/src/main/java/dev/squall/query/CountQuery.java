package dev.squall.query;

import dev.squall.expr.Expr;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.Types;

/// `(select count(*) from …)`
record CountQuery(Query<?> query) implements Expr<Long> {

    @Override
    public void render(SqlWriter out) {
        out.nested(new CountOf(query));
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return Types.BIGINT;
    }
}
