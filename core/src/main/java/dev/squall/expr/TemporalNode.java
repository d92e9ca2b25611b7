package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// An expression known to be of the date and time family.
record TemporalNode<T extends @Nullable Object>(Expr<T> value) implements TemporalExpr<T> {

    @Override
    public void render(SqlWriter out) {
        value.render(out);
    }

    @Override
    public Precedence precedence() {
        return value.precedence();
    }

    @Override
    public PgType<?> type() {
        return value.type();
    }

    @Override
    public boolean canBeNull() {
        return value.canBeNull();
    }
}
