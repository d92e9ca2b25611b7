package dev.squall.expr;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.type.NumberType;
import dev.squall.type.PgType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Operators between numbers. The result has the type of the left side, or the operator is refused.
final class Arithmetic {

    /// From narrow to wide: what PostgreSQL makes of two of them is the later one, but that `real`
    /// with any other is `double precision`
    /// ([manual](https://www.postgresql.org/docs/current/typeconv-oper.html)).
    private static final List<String> WIDTH =
            List.of("int2", "int4", "int8", "numeric", "float4", "float8");

    private Arithmetic() {}

    static <T extends @Nullable Object, S> NumberExpr<T, S> number(
            NumberExpr<T, S> left, KnownSql operator, Expr<?> right, Precedence precedence) {
        check(left.type(), operator, right.type());
        return new NumberNode<>(Infix.same(left, operator, right, precedence), left.type());
    }

    static <T extends @Nullable Object, S> IntegerExpr<T, S> integer(
            IntegerArithmetic<T, S> left, KnownSql operator, Expr<?> right, Precedence precedence) {
        check(left.type(), operator, right.type());
        return new IntegerNode<>(Infix.same(left, operator, right, precedence), left.type());
    }

    private static void check(NumberType<?, ?> left, KnownSql operator, PgType<?> right) {
        String is = left.domainBase().baseName();
        String other = right.domainBase().baseName();
        boolean keeps = other.equals("float4") ? is.equals("float8") : narrower(other, is);
        if (!is.equals(other) && !keeps) {
            throw new InvalidQuery(
                    Report.of(
                                    left.sqlName()
                                            + operator.sql()
                                            + right.sqlName()
                                            + " is no "
                                            + left.sqlName()
                                            + " in PostgreSQL, as its Java type would have it")
                            .hint("cast the left side first: x.cast(NUMERIC).times(…)"));
        }
    }

    private static boolean narrower(String type, String than) {
        int at = WIDTH.indexOf(type);
        return at >= 0 && at < WIDTH.indexOf(than) && !than.equals("float4");
    }
}
