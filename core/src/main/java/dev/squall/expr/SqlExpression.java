package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// An expression written by hand: `sql(INTEGER, "extract(isodow from {})", orders.createdAt)`.
record SqlExpression<T extends @Nullable Object>(Template template, PgType<?> type)
        implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.add(template);
    }

    @Override
    public Precedence precedence() {
        return Precedence.OR;
    }
}
