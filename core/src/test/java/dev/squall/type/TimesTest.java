package dev.squall.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class TimesTest {

    private static final int EXECUTIONS = 8;

    private final DataSource database;

    TimesTest(DataSource database) {
        this.database = database;
    }

    @Test
    void nanosecondsAreCutOffInBindsArraysAndLiterals() throws SQLException {
        cutOff(Types.TIME, LocalTime.MAX, LocalTime.MAX.truncatedTo(ChronoUnit.MICROS));
        LocalDateTime local = LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999);
        cutOff(Types.TIMESTAMP, local, local.truncatedTo(ChronoUnit.MICROS));
        Instant instant = Instant.parse("1969-12-31T23:59:59.999999999Z");
        cutOff(Types.TIMESTAMPTZ, instant, instant.truncatedTo(ChronoUnit.MICROS));
    }

    private <T> void cutOff(PgType<T> type, T value, T expected) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select ?, ?, " + type.literal(value))) {
            for (int i = 0; i < EXECUTIONS; i++) {
                type.bindAny(statement, 1, value);
                type.array().bindAny(statement, 2, List.of(value));
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    RowReader row = new RowReader(rows);
                    assertThat(row.get(1, type)).isEqualTo(expected);
                    assertThat(row.get(2, type.array())).containsExactly(expected);
                    assertThat(row.get(3, type)).isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Apia", "America/New_York", "Asia/Kolkata"})
    void instantsDoNotDependOnZones(String zone) throws SQLException {
        Instant instant = Instant.parse("1890-07-01T12:34:56.789Z"); // offsets with seconds, then
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Australia/Lord_Howe"));
        try (Connection connection = database.getConnection();
                var setting = connection.createStatement();
                PreparedStatement statement =
                        connection.prepareStatement("select ?, ?, extract(epoch from ?)::float8")) {
            setting.execute("set timezone = '" + zone + "'");
            for (int i = 0; i < EXECUTIONS; i++) {
                Types.TIMESTAMPTZ.bindAny(statement, 1, instant);
                Types.TIMESTAMPTZ.array().bindAny(statement, 2, List.of(instant));
                Types.TIMESTAMPTZ.bindAny(statement, 3, instant);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    RowReader row = new RowReader(rows);
                    assertThat(row.get(1, Types.TIMESTAMPTZ)).isEqualTo(instant);
                    assertThat(row.get(2, Types.TIMESTAMPTZ.array())).containsExactly(instant);
                    assertThat(row.float8(3)).isEqualTo(instant.toEpochMilli() / 1000d);
                }
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "postgres_verbose", "sql_standard", "iso_8601"})
    void intervalsAreReadAndWrittenInEveryStyle(String style) throws SQLException {
        List<Interval> samples =
                List.of(
                        new Interval(0, 0, 0),
                        new Interval(14, 0, 0),
                        new Interval(-14, 0, 0),
                        new Interval(1, 0, 0),
                        new Interval(0, 3, 0),
                        new Interval(0, -3, 0),
                        new Interval(0, 3, 14_706_789_000L),
                        new Interval(0, -3, -14_706_789_000L),
                        new Interval(0, 3, -14_706_789_000L),
                        new Interval(0, -3, 14_706_789_000L),
                        new Interval(14, 3, 14_706_000_001L),
                        new Interval(-14, -3, -14_706_000_001L),
                        new Interval(14, -3, 14_706_000_001L),
                        new Interval(-14, 3, -1),
                        new Interval(0, 0, 1),
                        new Interval(0, 0, -1),
                        new Interval(0, 0, 1_000_000),
                        new Interval(0, 0, -60_000_000),
                        new Interval(11, 0, -1_500_000),
                        new Interval(0, 0, 9_000_000_000_000_000L),
                        new Interval(Integer.MAX_VALUE, Integer.MAX_VALUE, -Long.MAX_VALUE),
                        new Interval(-1, 2, -3));
        try (Connection connection = database.getConnection();
                var setting = connection.createStatement();
                PreparedStatement statement =
                        connection.prepareStatement("select ?, ?, extract(day from ?)::int")) {
            setting.execute("set intervalstyle = '" + style + "'");
            for (Interval interval : samples) {
                Types.INTERVAL.bindAny(statement, 1, interval);
                Types.INTERVAL.array().bindAny(statement, 2, List.of(interval));
                Types.INTERVAL.bindAny(statement, 3, interval);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    RowReader row = new RowReader(rows);
                    assertThat(row.get(1, Types.INTERVAL)).isEqualTo(interval);
                    assertThat(row.get(2, Types.INTERVAL.array())).containsExactly(interval);
                    assertThat(row.int4(3)).isEqualTo(interval.days());
                }
            }
        }
    }

    @Test
    void wrongIntervalsAreRefused() {
        for (String text :
                List.of("", "x", "1 parsec", "1:2", "P1X", "P1", "infinity", "-infinity")) {
            assertThatThrownBy(() -> Types.INTERVAL.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void intervalsComeFromPeriodsAndDurations() {
        assertThat(Interval.of(Period.of(1, 2, -3))).isEqualTo(new Interval(14, -3, 0));
        assertThat(Interval.of(Duration.ofNanos(-1_500))).isEqualTo(new Interval(0, 0, -2));
        assertThat(Interval.of(Duration.ofSeconds(1, 2_000)))
                .isEqualTo(new Interval(0, 0, 1_000_002));
        assertThat(new Interval(14, -3, -1_500_000).date()).isEqualTo(Period.of(1, 2, -3));
        assertThat(new Interval(14, -3, -1_500_000).time()).isEqualTo(Duration.ofMillis(-1_500));
        assertThat(Interval.ofDays(7)).isEqualTo(new Interval(0, 7, 0));
        assertThat(Interval.ofMonths(7)).isEqualTo(new Interval(7, 0, 0));
        assertThatThrownBy(() -> Interval.of(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(ArithmeticException.class);
    }
}
