package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `value between low and high`; both bounds belong to the range.
///
/// @param words `between`, or one of its kin
record Between(Expr<?> value, KnownSql words, Expr<?> low, Expr<?> high) implements Condition {

    Between {
        Equality.check(value, Comparator.LESS_OR_EQUAL);
    }

    @Override
    public void render(SqlWriter out) {
        out.operand(value, this).known(words);
        renderLow(out);
        out.sql(" and ").operand(high, this);
    }

    /// The grammar knows fewer operators in front of `and`.
    private void renderLow(SqlWriter out) {
        Precedence operator = low.precedence();
        if (operator == Precedence.TIME_ZONE || operator == Precedence.COLLATE) {
            out.nested(low);
        } else {
            out.operand(low, this);
        }
    }

    @Override
    public Precedence precedence() {
        return Precedence.RANGE;
    }

    @Override
    public boolean canBeNull() {
        return value.canBeNull() || low.canBeNull() || high.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return false;
    }
}
