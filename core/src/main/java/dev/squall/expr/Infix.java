package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// `left || right`, `left + right`: an operator between two operands; null where one of them is.
///
/// @param saysNull whether its Java type says that it can be null
/// @param <T> the Java type of the result
record Infix<T extends @Nullable Object>(
        Expr<?> left,
        KnownSql operator,
        Expr<?> right,
        Precedence precedence,
        PgType<?> type,
        boolean saysNull)
        implements Expr<T> {

    /// An operator whose Java type has no null.
    static <T> Infix<T> of(
            Expr<?> left, KnownSql operator, Expr<?> right, Precedence precedence, PgType<?> type) {
        return new Infix<>(left, operator, right, precedence, type, false);
    }

    /// An operator that keeps the type of its left side, null included.
    static <T extends @Nullable Object> Infix<T> same(
            Expr<T> left, KnownSql operator, Expr<?> right, Precedence precedence) {
        return new Infix<>(left, operator, right, precedence, left.type(), left.saysNull());
    }

    /// An operator that can be null although its operands are not.
    static <T> Expr<@Nullable T> orNull(
            Expr<?> left, KnownSql operator, Expr<?> right, PgType<?> type) {
        return new OrNull<>(Infix.<T>of(left, operator, right, Precedence.OTHER, type));
    }

    @Override
    public void render(SqlWriter out) {
        if (left.precedence() == precedence) {
            out.add(left);
        } else {
            out.operand(left, this);
        }
        out.known(operator).operand(right, this);
    }

    @Override
    public boolean canBeNull() {
        return left.canBeNull() || right.canBeNull();
    }
}
