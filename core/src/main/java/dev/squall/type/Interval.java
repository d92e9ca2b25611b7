package dev.squall.type;

import java.time.Duration;
import java.time.Period;

/// PostgreSQL's `interval`: months, days and microseconds, kept apart as PostgreSQL keeps them
/// ([manual](https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT)).
///
/// @param months years are 12 of them
/// @param days not always 24 hours
/// @param microseconds hours, minutes and seconds
public record Interval(int months, int days, long microseconds) {

    private static final int MONTHS_PER_YEAR = 12;
    private static final long MICROSECONDS = 1_000_000;
    private static final int NANOSECONDS = 1_000;

    /// Years, months and days.
    ///
    /// @throws ArithmeticException if they are too many
    @SuppressWarnings("JavaPeriodGetDays") // the months are taken as well
    public static Interval of(Period period) {
        return new Interval(Math.toIntExact(period.toTotalMonths()), period.getDays(), 0);
    }

    /// Hours, minutes and seconds; what is smaller than a microsecond is cut off, towards the past.
    ///
    /// @throws ArithmeticException if they are too many
    public static Interval of(Duration duration) {
        long whole = Math.multiplyExact(duration.getSeconds(), MICROSECONDS);
        return new Interval(0, 0, Math.addExact(whole, duration.getNano() / NANOSECONDS));
    }

    /// Days.
    public static Interval ofDays(int days) {
        return new Interval(0, days, 0);
    }

    /// Months.
    public static Interval ofMonths(int months) {
        return new Interval(months, 0, 0);
    }

    /// Years and months and days; of what is left, see [#time()].
    public Period date() {
        return Period.of(months / MONTHS_PER_YEAR, months % MONTHS_PER_YEAR, days);
    }

    /// Hours, minutes and seconds.
    public Duration time() {
        return Duration.ofSeconds(
                Math.floorDiv(microseconds, MICROSECONDS),
                Math.floorMod(microseconds, MICROSECONDS) * NANOSECONDS);
    }
}
