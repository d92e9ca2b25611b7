package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.Types;

/// A whole number that is part of what a function does: `round(price, 2)`. A small one is written
/// into the text, so that `group by` knows the expression again; a large one is bound.
record Whole(int number) implements Expr<Integer> {

    private static final int MOST_WRITTEN = 1_000;

    @Override
    public void render(SqlWriter out) {
        if (-MOST_WRITTEN <= number && number <= MOST_WRITTEN) {
            out.number(number);
        } else {
            out.bind(Types.INTEGER, number);
        }
    }

    @Override
    public Precedence precedence() {
        return number < 0 ? Precedence.SIGN : Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return Types.INTEGER;
    }
}
