package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// `left || right`, `left + right`: an operator between two operands.
///
/// @param <T> the Java type of the result
record Infix<T extends @Nullable Object>(
        Expr<?> left, KnownSql operator, Expr<?> right, Precedence precedence, PgType<?> type)
        implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        if (left.precedence() == precedence) {
            out.add(left);
        } else {
            out.operand(left, this);
        }
        out.known(operator).operand(right, this);
    }
}
