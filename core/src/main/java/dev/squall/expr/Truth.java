package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `value is true`, `value is false`: never null themselves.
public record Truth(Expr<?> value, boolean expected) implements Condition {

    /// `value is true`
    public static Condition isTrue(Expr<?> value) {
        return new Truth(value, true);
    }

    /// `value is false`
    public static Condition isFalse(Expr<?> value) {
        return new Truth(value, false);
    }

    @Override
    public void render(SqlWriter out) {
        out.operand(value, this).sql(expected ? " is true" : " is false");
    }

    @Override
    public Precedence precedence() {
        return Precedence.IS;
    }
}
