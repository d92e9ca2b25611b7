package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// An expression known to be of the array family.
record ArrayNode<T extends @Nullable Object, E>(Expr<T> value) implements ArrayExpr<T, E> {

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
