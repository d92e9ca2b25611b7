package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// An expression that is null where an outer join finds no row; the same SQL.
record OrNull<T extends @Nullable Object>(Expr<T> value) implements Expr<@Nullable T> {

    @Override
    public void render(SqlWriter out) {
        out.nullSafe(value::render);
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
        return true;
    }

    @Override
    public Output output() {
        return value.output().orNull();
    }
}
