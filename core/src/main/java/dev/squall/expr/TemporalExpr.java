package dev.squall.expr;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.Precedence;
import dev.squall.type.Interval;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of the date and time family: `date`, `time`, `timestamp`, `timestamptz`
/// ([manual](https://www.postgresql.org/docs/current/functions-datetime.html)).
///
/// What gives another type is null where this is: select it with `orNull()`.
///
/// @param <T> the Java type of its values
public interface TemporalExpr<T extends @Nullable Object> extends Expr<T> {

    @Override
    default TemporalExpr<@Nullable T> orNull() {
        return new TemporalNode<>(new OrNull<>(this));
    }

    /// `nullif(this, value)`: null where it is this value.
    default TemporalExpr<@Nullable T> nullIf(@NonNull T value) {
        return new TemporalNode<>(NullIf.of(this, Bind.of(this, value)));
    }

    /// `this + interval`; of a date `(this + interval)::date`, because PostgreSQL makes a
    /// `timestamp` of it.
    default TemporalExpr<T> plus(Interval interval) {
        return plus(IntervalExpr.of(Bind.of(Types.INTERVAL, interval)));
    }

    /// `this + interval`, of hours, minutes and seconds.
    default TemporalExpr<T> plus(Duration duration) {
        return plus(Interval.of(duration));
    }

    /// `this + interval`, of years, months and days.
    default TemporalExpr<T> plus(Period period) {
        return plus(Interval.of(period));
    }

    /// `this + interval`
    default TemporalExpr<T> plus(IntervalExpr<?> interval) {
        return Shifted.by(this, Operators.PLUS, interval);
    }

    /// `this - interval`; of a date `(this - interval)::date`, because PostgreSQL makes a
    /// `timestamp` of it.
    default TemporalExpr<T> minus(Interval interval) {
        return minus(IntervalExpr.of(Bind.of(Types.INTERVAL, interval)));
    }

    /// `this - interval`, of hours, minutes and seconds.
    default TemporalExpr<T> minus(Duration duration) {
        return minus(Interval.of(duration));
    }

    /// `this - interval`, of years, months and days.
    default TemporalExpr<T> minus(Period period) {
        return minus(Interval.of(period));
    }

    /// `this - interval`
    default TemporalExpr<T> minus(IntervalExpr<?> interval) {
        return Shifted.by(this, Operators.MINUS, interval);
    }

    /// `this + days`, of a date.
    ///
    /// @throws InvalidQuery if it is no date
    default TemporalExpr<T> plusDays(int days) {
        Shifted.want(this, "plusDays(…)", "date");
        return new TemporalNode<>(
                Infix.same(
                        this, Operators.PLUS, Bind.of(Types.INTEGER, days), Precedence.ADDITION));
    }

    /// `this - other`: the time between them. Of dates see [#daysSince].
    ///
    /// @throws InvalidQuery of dates, whose difference is a number of days
    default IntervalExpr<Interval> minus(Expr<? extends @Nullable T> other) {
        if (Shifted.is(this, "date")) {
            throw new InvalidQuery(
                    Report.of("the difference of two dates is a number of days, no interval")
                            .hint("a.daysSince(b)"));
        }
        return new IntervalNode<>(
                Infix.of(this, Operators.MINUS, other, Precedence.ADDITION, Types.INTERVAL));
    }

    /// `this - other`: the days between two dates.
    ///
    /// @throws InvalidQuery if it is no date
    default IntegerExpr<Integer, Long> daysSince(Expr<? extends @Nullable T> other) {
        Shifted.want(this, "daysSince(…)", "date");
        return new IntegerNode<>(
                Infix.of(this, Operators.MINUS, other, Precedence.ADDITION, Types.INTEGER),
                Types.INTEGER);
    }

    /// `this - day`: the days since a date.
    default IntegerExpr<Integer, Long> daysSince(@NonNull T day) {
        return daysSince(Bind.of(this, day));
    }

    /// `age(this, other)`: the time between them in years, months and days.
    default IntervalExpr<Interval> age(Expr<? extends @Nullable T> other) {
        return new IntervalNode<>(Call.of(TimeFunctions.AGE, Types.INTERVAL, this, other));
    }

    /// `age(this)`: since then, until today's midnight.
    default IntervalExpr<Interval> age() {
        return new IntervalNode<>(Call.of(TimeFunctions.AGE, Types.INTERVAL, this));
    }

    /// `date_trunc('month', this)`; of a date or time with a cast back to it.
    default TemporalExpr<T> truncatedTo(DateUnit unit) {
        return Shifted.back(new Truncated<>(unit, this), this);
    }

    /// `date_bin(stride, this, origin)`: the start of its part, if time is cut into parts from
    /// `origin` on.
    ///
    /// @throws InvalidQuery if it is a date or time
    default TemporalExpr<T> bin(Duration stride, @NonNull T origin) {
        Shifted.want(this, "bin(…)", "timestamp", "timestamptz");
        return new TemporalNode<>(
                new Call<>(
                        TimeFunctions.DATE_BIN,
                        List.of(
                                Bind.of(Types.INTERVAL, Interval.of(stride)),
                                this,
                                Bind.of(this, origin)),
                        type(),
                        saysNull()));
    }

    /// `extract(year from this)::integer`
    default IntegerExpr<Integer, Long> extract(DateField field) {
        return new IntegerNode<>(
                new Cast<>(new Extract(field.sql, this), Types.INTEGER), Types.INTEGER);
    }

    /// `extract(epoch from this)`: with a fraction.
    default NumberExpr<BigDecimal, BigDecimal> extract(FractionField field) {
        return new NumberNode<>(new Extract(field.sql, this), Types.NUMERIC);
    }

    /// `this at time zone zone`, of a `timestamptz`: what the clocks of the zone show then.
    ///
    /// @param zone `Europe/Berlin`
    /// @throws InvalidQuery if it is no `timestamptz`
    default TemporalExpr<LocalDateTime> localAtTimeZone(String zone) {
        Shifted.want(this, "localAtTimeZone(…)", "timestamptz");
        return new TemporalNode<>(Shifted.zone(this, zone, Types.TIMESTAMP));
    }

    /// `this at time zone zone`, of a `timestamp`: when the clocks of the zone show that.
    ///
    /// @param zone `Europe/Berlin`
    /// @throws InvalidQuery if it is no `timestamp`
    default TemporalExpr<Instant> instantAtTimeZone(String zone) {
        Shifted.want(this, "instantAtTimeZone(…)", "timestamp");
        return new TemporalNode<>(Shifted.zone(this, zone, Types.TIMESTAMPTZ));
    }

    /// `to_char(this, format)`: `YYYY-MM-DD`.
    default TextExpr<String> toChar(String format) {
        return new TextNode<>(
                Call.of(TimeFunctions.TO_CHAR, Types.TEXT, this, Bind.of(Types.TEXT, format)));
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object> TemporalExpr<T> of(Expr<T> value) {
        return new TemporalNode<>(value);
    }

    @Override
    default Named<T, TemporalExpr<T>> as(String name) {
        return new Named<>(this, name, TemporalExpr::of);
    }
}
