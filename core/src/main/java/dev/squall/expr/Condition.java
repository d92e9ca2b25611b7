package dev.squall.expr;

import dev.squall.type.PgType;
import dev.squall.type.Types;

/// A boolean expression: what `where`, `on`, `having`, checks and policies take.
public interface Condition extends Expr<Boolean> {

    @Override
    default PgType<?> type() {
        return Types.BOOLEAN;
    }

    @Override
    default Boolean readFrom(dev.squall.type.RowReader row, int index) throws java.sql.SQLException {
        return row.bool(index);
    }

    /// `this and other`
    default Condition and(Condition other) {
        return Logic.and(this, other);
    }

    /// `this or other`
    default Condition or(Condition other) {
        return Logic.or(this, other);
    }

    /// `not this`
    default Condition not() {
        return new Not(this);
    }
}
