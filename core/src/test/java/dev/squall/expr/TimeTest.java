package dev.squall.expr;

import static dev.squall.Sql.argument;
import static dev.squall.Sql.clockTimestamp;
import static dev.squall.Sql.currentDate;
import static dev.squall.Sql.currentTime;
import static dev.squall.Sql.localTime;
import static dev.squall.Sql.localTimestamp;
import static dev.squall.Sql.makeDate;
import static dev.squall.Sql.makeInterval;
import static dev.squall.Sql.makeTime;
import static dev.squall.Sql.makeTimestamp;
import static dev.squall.Sql.makeTimestamptz;
import static dev.squall.Sql.now;
import static dev.squall.Sql.overlaps;
import static dev.squall.Sql.statementTimestamp;
import static dev.squall.Sql.toTimestamp;
import static dev.squall.Sql.value;
import static dev.squall.type.Types.DATE;
import static dev.squall.type.Types.DOUBLE;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.INTERVAL;
import static dev.squall.type.Types.TIME;
import static dev.squall.type.Types.TIMESTAMP;
import static dev.squall.type.Types.TIMESTAMPTZ;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidQuery;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.type.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class TimeTest {

    private final Evaluation server;

    TimeTest(TestDatabase database) {
        server = new Evaluation(database);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final LocalDateTime NOON = DAY.atTime(12, 30, 15, 500_000_000);
    private static final Instant INSTANT = Instant.parse("2026-02-28T12:30:15.5Z");

    private final TemporalExpr<LocalDate> day = value(DATE, DAY);
    private final TemporalExpr<LocalTime> time = value(TIME, LocalTime.of(12, 30));
    private final TemporalExpr<LocalDateTime> local = value(TIMESTAMP, NOON);
    private final TemporalExpr<Instant> instant = value(TIMESTAMPTZ, INSTANT);
    private final IntervalExpr<Interval> interval = value(INTERVAL, new Interval(1, 2, 3_000_000));

    @Test
    void theClockOfTheServer() {
        server.check(now().eq(now()), "now() = now()", true);
        server.check(statementTimestamp().ge(now()), "statement_timestamp() >= now()", true);
        server.check(clockTimestamp().ge(now()), "clock_timestamp() >= now()", true);
        server.check(
                currentDate().eq(now().localAtTimeZone("UTC").cast(DATE)),
                "current_date = (now() at time zone ?)::date",
                true);
        server.check(
                localTimestamp().eq(now().localAtTimeZone("UTC")),
                "localtimestamp = now() at time zone ?",
                true);
        server.check(localTime().isNotNull(), "localtime is not null", true);
    }

    @Test
    void timesAreShifted() {
        server.check(local.plus(Duration.ofHours(1)), "? + ?", NOON.plusHours(1));
        server.check(local.minus(Period.ofMonths(1)), "? - ?", NOON.minusMonths(1));
        server.check(instant.plus(interval), "? + ?", Instant.parse("2026-03-30T12:30:18.5Z"));
        server.check(time.plus(Duration.ofHours(12)), "? + ?", LocalTime.of(0, 30));
        server.check(day.plus(Period.ofMonths(1)), "(? + ?)::date", LocalDate.of(2026, 3, 28));
        server.check(day.minus(Duration.ofHours(1)), "(? - ?)::date", LocalDate.of(2026, 2, 27));
        server.check(day.plusDays(1), "? + ?", LocalDate.of(2026, 3, 1));
        server.check(day.plus(interval.times(2)), "(? + ? * ?)::date", LocalDate.of(2026, 5, 2));
    }

    @Test
    void theDifferenceIsAnIntervalOrANumberOfDays() {
        server.check(day.daysSince(LocalDate.of(2026, 1, 1)), "? - ?", 58);
        server.check(day.daysSince(day), "? - ?", 0);
        server.check(local.minus(local), "? - ?", new Interval(0, 0, 0));
        server.check(
                instant.minus(instant.truncatedTo(DateUnit.DAY)),
                "? - date_trunc('day', ?)",
                new Interval(0, 0, 45_015_500_000L));
        server.check(
                local.age(value(TIMESTAMP, NOON.minusDays(400))),
                "age(?, ?)",
                new Interval(13, 4, 0));
        server.check(local.age().isNotNull(), "age(?) is not null", true);
        assertThatThrownBy(() -> day.minus(day))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("a number of days")
                .hasMessageContaining("a.daysSince(b)");
        assertThatThrownBy(() -> local.daysSince(local)).isInstanceOf(InvalidQuery.class);
    }

    @Test
    void timesAreCut() {
        server.check(local.truncatedTo(DateUnit.HOUR), "date_trunc('hour', ?)", DAY.atTime(12, 0));
        server.check(
                day.truncatedTo(DateUnit.MONTH),
                "date_trunc('month', ?)::date",
                LocalDate.of(2026, 2, 1));
        server.check(
                time.truncatedTo(DateUnit.HOUR), "date_trunc('hour', ?)::time", LocalTime.NOON);
        for (DateUnit unit : DateUnit.values()) {
            server.of(local.truncatedTo(unit));
        }
        server.check(
                local.bin(Duration.ofMinutes(15), DAY.atStartOfDay()),
                "date_bin(?, ?, ?)",
                DAY.atTime(12, 30));
        assertThatThrownBy(() -> day.bin(Duration.ofMinutes(15), DAY))
                .isInstanceOf(InvalidQuery.class);
    }

    @Test
    void fieldsAreExtracted() {
        server.check(day.extract(DateField.ISODOW), "extract(isodow from ?)::integer", 6);
        server.check(local.extract(DateField.YEAR), "extract(year from ?)::integer", 2026);
        server.check(
                local.extract(FractionField.SECOND),
                "extract(second from ?)",
                new BigDecimal("15.500000"));
        for (DateField field : DateField.values()) {
            server.of(instant.extract(field));
        }
        for (FractionField field : FractionField.values()) {
            server.of(instant.extract(field));
        }
    }

    @Test
    void timeZonesTurnTheOneIntoTheOther() {
        server.check(
                instant.localAtTimeZone("Europe/Berlin"), "? at time zone ?", NOON.plusHours(1));
        server.check(
                local.instantAtTimeZone("Europe/Berlin"),
                "? at time zone ?",
                INSTANT.minusSeconds(3600));
        server.check(
                instant.localAtTimeZone("UTC").between(local.minus(Period.ofDays(1)), local),
                "? at time zone ? between ? - ? and ?",
                true);
        server.check(
                local.between(instant.localAtTimeZone("UTC"), local),
                "? between (? at time zone ?) and ?",
                true);
        assertThatThrownBy(() -> local.localAtTimeZone("UTC"))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("is for timestamptz, not for timestamp");
        assertThatThrownBy(() -> instant.instantAtTimeZone("UTC")).isInstanceOf(InvalidQuery.class);
    }

    @Test
    void timesAreMadeOfParts() {
        var two = value(INTEGER, 2);
        var seconds = value(DOUBLE, 1.5);
        server.check(
                makeDate(value(INTEGER, 2026), two, two),
                "make_date(?, ?, ?)",
                LocalDate.of(2026, 2, 2));
        server.check(
                makeTime(two, two, seconds),
                "make_time(?, ?, ?)",
                LocalTime.of(2, 2, 1, 500_000_000));
        server.check(
                makeTimestamp(value(INTEGER, 2026), two, two, two, two, seconds),
                "make_timestamp(?, ?, ?, ?, ?, ?)",
                LocalDateTime.of(2026, 2, 2, 2, 2, 1, 500_000_000));
        server.check(toTimestamp(seconds), "to_timestamp(?)", Instant.ofEpochMilli(1500));
        server.check(day.toChar("DD.MM.YYYY"), "to_char(?, ?)", "28.02.2026");
        server.check(
                overlaps(
                        day,
                        day.plusDays(2),
                        value(DATE, DAY.plusDays(1)),
                        value(DATE, DAY.plusDays(9))),
                "(?, ? + ?) overlaps (?, ?)",
                true);
    }

    @Test
    void intervals() {
        server.check(interval.plus(Duration.ofSeconds(1)), "? + ?", new Interval(1, 2, 4_000_000));
        server.check(interval.minus(interval), "? - ?", new Interval(0, 0, 0));
        server.check(interval.times(2), "? * ?", new Interval(2, 4, 6_000_000));
        server.check(
                value(INTERVAL, Interval.ofDays(3)).dividedBy(2),
                "? / ?",
                new Interval(0, 1, 43_200_000_000L));
        server.check(interval.negate(), "-?", new Interval(-1, -2, -3_000_000));
        server.check(
                value(INTERVAL, Interval.ofDays(40)).justifyDays(),
                "justify_days(?)",
                new Interval(1, 10, 0));
        server.check(
                value(INTERVAL, Interval.of(Duration.ofHours(25))).justifyHours(),
                "justify_hours(?)",
                new Interval(0, 1, 3_600_000_000L));
        server.check(
                value(INTERVAL, new Interval(1, -1, 0)).justify(),
                "justify_interval(?)",
                new Interval(0, 29, 0));
        server.check(
                interval.truncatedTo(DateUnit.DAY), "date_trunc('day', ?)", new Interval(1, 2, 0));
        server.check(interval.extract(DateField.DAY), "extract(day from ?)::integer", 2);
        server.check(
                value(INTERVAL, Interval.ofDays(1)).extract(FractionField.EPOCH),
                "extract(epoch from ?)",
                new BigDecimal("86400.000000"));
        server.check(interval.toChar("HH24:MI:SS"), "to_char(?, ?)", "00:00:03");
    }

    @Test
    void whatBecomesAnotherTypeSaysThatItCanBeNull() {
        var nothing = day.nullIf(DAY);
        server.refuses(nothing.extract(DateField.YEAR));
        server.refuses(nothing.daysSince(DAY));
        server.refuses(instant.nullIf(INSTANT).localAtTimeZone("UTC"));
        server.check(nothing.plusDays(1), "nullif(?, ?) + ?", null);
        server.check(
                nothing.extract(DateField.YEAR).orNull(),
                "extract(year from nullif(?, ?))::integer",
                null);
    }

    @Test
    void partsBecomeMomentsAndIntervals() {
        var one = value(INTEGER, 1);
        server.check(
                makeTimestamptz(
                        value(INTEGER, 2026), one, one, one, one, value(DOUBLE, 1.5), "Asia/Tokyo"),
                "make_timestamptz(?, ?, ?, ?, ?, ?, ?)",
                java.time.Instant.parse("2025-12-31T16:01:01.5Z"));
        server.check(
                makeInterval(argument("days", value(INTEGER, 3)), argument("mins", one)),
                "make_interval(days => ?, mins => ?)",
                new dev.squall.type.Interval(0, 3, 60_000_000));
        server.check(
                currentTime().isNotNull().and(currentDate().isNotNull()),
                "current_time is not null and current_date is not null",
                true);
        org.assertj.core.api.Assertions.assertThat(server.of(currentTime()))
                .isInstanceOf(java.time.OffsetTime.class);
    }
}
