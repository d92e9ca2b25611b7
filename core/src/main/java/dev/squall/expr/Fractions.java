package dev.squall.expr;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.KnownSql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions that PostgreSQL has for `numeric` and `double precision`, and that give what they are
/// given.
final class Fractions {

    private Fractions() {}

    static <T extends @Nullable Object> Expr<T> call(
            KnownSql function, Expr<T> value, Expr<?>... more) {
        String type = baseName(value);
        if (!type.equals("numeric") && !type.equals("float8")) {
            throw refused(function, value, "x.cast(NUMERIC) or x.cast(DOUBLE)");
        }
        return Call.same(function, value, more);
    }

    static <T extends @Nullable Object> Expr<T> numeric(
            KnownSql function, Expr<T> value, Expr<?>... more) {
        if (!baseName(value).equals("numeric")) {
            throw refused(function, value, "x.cast(NUMERIC)");
        }
        return Call.same(function, value, more);
    }

    static <T extends @Nullable Object> Expr<T> doubles(
            KnownSql function, Expr<T> value, Expr<?>... more) {
        if (!baseName(value).equals("float8")) {
            throw refused(function, value, "x.cast(DOUBLE)");
        }
        return Call.same(function, value, more);
    }

    /// The base stands before what it is the base of.
    static <T extends @Nullable Object> Expr<T> log(Expr<?> base, Expr<T> value) {
        if (!baseName(value).equals("numeric")) {
            throw refused(NumberFunctions.LOG, value, "x.cast(NUMERIC)");
        }
        return new Call<>(
                NumberFunctions.LOG, List.of(base, value), value.type(), value.saysNull());
    }

    private static String baseName(Expr<?> value) {
        return value.type().domainBase().baseName();
    }

    private static InvalidQuery refused(KnownSql function, Expr<?> value, String cast) {
        return new InvalidQuery(
                Report.of(
                                function.sql()
                                        + "(…) of "
                                        + value.type().sqlName()
                                        + " is of another type in PostgreSQL, and not what its"
                                        + " Java type would have it")
                        .hint("cast it first: " + cast));
    }
}
