package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `coalesce(value, other)`: a call that takes care of nulls by itself.
///
/// @param <T> the Java type of the result
record NullSafe<T extends @Nullable Object>(
        KnownSql function, List<? extends Expr<?>> arguments, PgType<?> type) implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.known(function).sql("(").nullSafe(in -> in.list(arguments)).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public boolean canBeNull() {
        return Nulls.all(arguments);
    }
}
