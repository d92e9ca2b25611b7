package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.type.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// The server's clock, and dates made of parts
/// ([manual](https://www.postgresql.org/docs/current/functions-datetime.html)).
public class Times extends Extremes {

    private static final KnownSql CURRENT_DATE = KnownSql.constant("current_date");
    private static final KnownSql LOCALTIME = KnownSql.constant("localtime");
    private static final KnownSql LOCALTIMESTAMP = KnownSql.constant("localtimestamp");

    /// For [dev.squall.Sql] alone.
    protected Times() {}

    /// `now()`: when the transaction began.
    public static TemporalExpr<Instant> now() {
        return new TemporalNode<>(Call.of(TimeFunctions.NOW, Types.TIMESTAMPTZ));
    }

    /// `statement_timestamp()`: when the statement began.
    public static TemporalExpr<Instant> statementTimestamp() {
        return new TemporalNode<>(Call.of(TimeFunctions.STATEMENT_TIMESTAMP, Types.TIMESTAMPTZ));
    }

    /// `clock_timestamp()`: this very moment; it changes within a statement.
    public static TemporalExpr<Instant> clockTimestamp() {
        return new TemporalNode<>(Call.of(TimeFunctions.CLOCK_TIMESTAMP, Types.TIMESTAMPTZ));
    }

    /// `current_date`: today, in the time zone of the session, which is UTC if nothing else was
    /// set.
    public static TemporalExpr<LocalDate> currentDate() {
        return new TemporalNode<>(new Keyword<>(CURRENT_DATE, Types.DATE));
    }

    /// `localtime`: the time of day in the time zone of the session.
    public static TemporalExpr<LocalTime> localTime() {
        return new TemporalNode<>(new Keyword<>(LOCALTIME, Types.TIME));
    }

    /// `localtimestamp`: `now()` in the time zone of the session.
    public static TemporalExpr<LocalDateTime> localTimestamp() {
        return new TemporalNode<>(new Keyword<>(LOCALTIMESTAMP, Types.TIMESTAMP));
    }

    /// `make_date(year, month, day)`
    public static TemporalExpr<LocalDate> makeDate(
            IntegerExpr<?, ?> year, IntegerExpr<?, ?> month, IntegerExpr<?, ?> day) {
        return new TemporalNode<>(Call.of(TimeFunctions.MAKE_DATE, Types.DATE, year, month, day));
    }

    /// `make_time(hour, minute, second)`
    public static TemporalExpr<LocalTime> makeTime(
            IntegerExpr<?, ?> hour, IntegerExpr<?, ?> minute, NumberExpr<Double, Double> second) {
        return new TemporalNode<>(
                Call.of(TimeFunctions.MAKE_TIME, Types.TIME, hour, minute, second));
    }

    /// `make_timestamp(year, month, day, hour, minute, second)`
    public static TemporalExpr<LocalDateTime> makeTimestamp(
            IntegerExpr<?, ?> year,
            IntegerExpr<?, ?> month,
            IntegerExpr<?, ?> day,
            IntegerExpr<?, ?> hour,
            IntegerExpr<?, ?> minute,
            NumberExpr<Double, Double> second) {
        return new TemporalNode<>(
                Call.of(
                        TimeFunctions.MAKE_TIMESTAMP,
                        Types.TIMESTAMP,
                        year,
                        month,
                        day,
                        hour,
                        minute,
                        second));
    }

    /// `to_timestamp(seconds)`: of the seconds since 1970.
    public static TemporalExpr<Instant> toTimestamp(NumberExpr<?, ?> seconds) {
        return new TemporalNode<>(Call.of(TimeFunctions.TO_TIMESTAMP, Types.TIMESTAMPTZ, seconds));
    }

    /// `(start1, end1) overlaps (start2, end2)`: whether two periods of time have a moment in
    /// common.
    public static <T extends @Nullable Object> Condition overlaps(
            TemporalExpr<T> start1,
            TemporalExpr<? extends T> end1,
            Expr<? extends T> start2,
            Expr<? extends T> end2) {
        return new Overlaps(start1, end1, start2, end2);
    }
}
