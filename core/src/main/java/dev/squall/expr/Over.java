package dev.squall.expr;

import dev.squall.sql.Fragment;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// `sum(total) over (partition by …)`
///
/// @param window a window, or the name of one
/// @param <T> the Java type of the result
record Over<T extends @Nullable Object>(Expr<T> function, Fragment window) implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.add(function).sql(" over ").add(window);
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return function.type();
    }

    @Override
    public boolean canBeNull() {
        return function.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return function.saysNull();
    }
}
