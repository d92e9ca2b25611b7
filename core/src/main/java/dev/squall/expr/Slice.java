package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// `(tags)[1:2]`
///
/// @param <T> the Java type of the array
record Slice<T extends @Nullable Object>(Expr<T> array, Expr<?> from, Expr<?> to)
        implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.nested(array).sql("[").add(from).sql(":").add(to).sql("]");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return array.type();
    }

    @Override
    public boolean canBeNull() {
        return array.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return array.saysNull();
    }
}
