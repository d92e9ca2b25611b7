package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// `left = right`, and the other comparisons.
record Comparison(Expr<?> left, Comparator operator, Expr<?> right) implements Condition {

    Comparison {
        Equality.check(left, operator);
    }

    /// Compares with a value, bound with the type of the expression.
    static <T extends @Nullable Object> Condition of(
            Expr<T> left, Comparator operator, @NonNull T value) {
        return new Comparison(left, operator, Bind.of(left, value));
    }

    @Override
    public void render(SqlWriter out) {
        out.operand(left, this).sql(operator.sql).operand(right, this);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public boolean canBeNull() {
        return left.canBeNull() || right.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return false;
    }
}
