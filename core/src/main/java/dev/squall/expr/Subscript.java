package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;

/// `(tags)[1]`
///
/// @param <E> the Java type of an element
record Subscript<E>(Expr<?> array, Expr<?> position, PgType<?> type) implements Expr<E> {

    @Override
    public void render(SqlWriter out) {
        out.nested(array).sql("[").add(position).sql("]");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public boolean canBeNull() {
        return true;
    }
}
