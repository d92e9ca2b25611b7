package dev.squall.mutation;

import dev.squall.expr.Expr;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.Types;

/// `merge_action()`: no function, but a word of the language, which cannot be quoted.
record MergeActionName() implements Expr<String> {

    @Override
    public void render(SqlWriter out) {
        out.sql("merge_action()");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return Types.TEXT;
    }

    @Override
    public boolean canBeNull() {
        return false;
    }
}
