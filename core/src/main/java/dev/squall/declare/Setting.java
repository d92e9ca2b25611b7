package dev.squall.declare;

import dev.squall.expr.Expr;
import dev.squall.sql.Fragment;
import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// `(select nullif(current_setting('app.user_id', true), '')::uuid)`
///
/// The select makes the planner call it once for each statement and not once for each row. After a
/// transaction an unset setting is empty and not null, hence `nullif`.
///
/// @param <T> the Java type
record Setting<T extends @Nullable Object>(Fragment name, PgType<?> type) implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.sql("(select nullif(current_setting(").add(name).sql(", true), '')");
        out.known(KnownSql.cast(type)).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }
}
