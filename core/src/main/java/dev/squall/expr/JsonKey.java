package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.Types;

/// `'goal'`: the name of a member of a json object, written.
record JsonKey(String name, KnownSql literal) implements Expr<String> {

    @Override
    public void render(SqlWriter out) {
        out.known(literal);
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
