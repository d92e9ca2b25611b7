package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.Types;

/// A literal that must be one, so that an index is found by it: `'english'`.
record Constant(KnownSql sql) implements Expr<String> {

    @Override
    public void render(SqlWriter out) {
        out.known(sql);
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return Types.TEXT;
    }
}
