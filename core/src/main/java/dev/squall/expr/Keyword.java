package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;

/// `current_date`: a function that is called without parentheses.
///
/// @param <T> the Java type of the result
record Keyword<T>(KnownSql name, PgType<T> type) implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.known(name);
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }
}
