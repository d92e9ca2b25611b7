package dev.squall.query;

import dev.squall.expr.Expr;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// `(select max(total) from …)`: null where there is no row.
record ScalarQuery<T extends @Nullable Object>(Select1<T> query) implements Expr<@Nullable T> {

    @Override
    public void render(SqlWriter out) {
        out.nested(query);
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return query.selected().getFirst().type();
    }

    @Override
    public boolean canBeNull() {
        return true;
    }
}
