package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;

/// `value::type`; the modifiers of the type count: `::numeric(10,2)` rounds.
///
/// @param <T> the Java type of the result
record Cast<T>(ComparedWithRows<?> value, PgType<T> type) implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        if (value.precedence() == Precedence.CAST) {
            out.add(value);
        } else {
            out.operand(value, this);
        }
        out.sql("::").type(type);
    }

    @Override
    public Precedence precedence() {
        return Precedence.CAST;
    }

    @Override
    public boolean canBeNull() {
        return value.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return false;
    }
}
