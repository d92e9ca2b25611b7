package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// `null::integer`: a null that has a type.
///
/// @param <T> the Java type of what it is not
record NullValue<T>(PgType<T> type) implements Expr<@Nullable T> {

    @Override
    public void render(SqlWriter out) {
        out.sql("null").known(KnownSql.cast(type));
    }

    @Override
    public Precedence precedence() {
        return Precedence.CAST;
    }

    @Override
    public boolean canBeNull() {
        return true;
    }
}
