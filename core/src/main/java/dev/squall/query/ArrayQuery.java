package dev.squall.query;

import dev.squall.expr.Expr;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import java.util.List;

/// `array(select …)`
record ArrayQuery<T>(Select1<T> query) implements Expr<List<T>> {

    @Override
    public void render(SqlWriter out) {
        out.sql("array").nested(query);
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return query.selected().getFirst().type().array();
    }
}
