package dev.squall.expr;

import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import dev.squall.type.Types;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A boolean expression: what `where`, `on`, `having`, checks and policies take.
public interface Condition extends BooleanExpr<Boolean> {

    @Override
    default PgType<?> type() {
        return Types.BOOLEAN;
    }

    @Override
    default Boolean readFrom(RowReader row, int index) throws SQLException {
        return row.bool(index);
    }

    /// Whether this is no condition at all: `when(false, …)`.
    default boolean isAlways() {
        return this instanceof Always;
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

    /// A boolean expression of any kind, as a condition.
    static Condition of(Expr<Boolean> value) {
        return new BooleanNode(value);
    }

    @Override
    default Named<Boolean, Condition> as(String name) {
        return new Named<>(this, name, Condition::of);
    }

    /// The same, said to be null where what it compares is.
    @Override
    default BooleanExpr<@Nullable Boolean> orNull() {
        return new TruthNode<>(new OrNull<>(this));
    }
}
