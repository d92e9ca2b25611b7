package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.NumberType;
import org.jspecify.annotations.Nullable;

/// An expression known to be of the integer family.
record IntegerNode<T extends @Nullable Object, S>(Expr<T> value, NumberType<?, S> type)
        implements IntegerExpr<T, S> {

    @Override
    public void render(SqlWriter out) {
        value.render(out);
    }

    @Override
    public Precedence precedence() {
        return value.precedence();
    }

    @Override
    public NumberType<?, S> type() {
        return type;
    }

    @Override
    public boolean canBeNull() {
        return value.canBeNull();
    }
}
