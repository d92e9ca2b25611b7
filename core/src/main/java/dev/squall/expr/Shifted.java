package dev.squall.expr;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dates and times moved along: in PostgreSQL some of it changes the type.
final class Shifted {

    private static final KnownSql AT_TIME_ZONE = KnownSql.constant(" at time zone ");

    private Shifted() {}

    static <T extends @Nullable Object> TemporalExpr<T> by(
            TemporalExpr<T> value, KnownSql operator, Expr<?> interval) {
        Expr<T> moved = Infix.same(value, operator, interval, Precedence.ADDITION);
        return is(value, "date") ? back(moved, value) : new TemporalNode<>(moved);
    }

    /// Casts to what it was, if that is a date or a time.
    static <T extends @Nullable Object> TemporalExpr<T> back(
            Expr<T> changed, TemporalExpr<T> value) {
        return new TemporalNode<>(
                is(value, "date") || is(value, "time") ? new CastBack<>(changed) : changed);
    }

    static <T> Expr<T> zone(Expr<?> value, String zone, PgType<T> type) {
        return Infix.of(value, AT_TIME_ZONE, Bind.of(Types.TEXT, zone), Precedence.TIME_ZONE, type);
    }

    static boolean is(Expr<?> value, String type) {
        return value.type().domainBase().baseName().equals(type);
    }

    static void want(Expr<?> value, String method, String... types) {
        String is = value.type().domainBase().baseName();
        if (!List.of(types).contains(is)) {
            throw new InvalidQuery(
                    Report.of(method + " is for " + String.join(" and ", types) + ", not for " + is)
                            .hint("cast it first: x.cast(TIMESTAMP)"));
        }
    }
}
