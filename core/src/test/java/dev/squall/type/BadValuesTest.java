package dev.squall.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.squall.error.DecodingException;
import dev.squall.error.EncodingException;
import dev.squall.harness.PostgresTest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Values that one side has and the other has not: always a clear error, never another value.
@PostgresTest
class BadValuesTest {

    private static final int EXECUTIONS = 8;

    private final DataSource database;

    BadValuesTest(DataSource database) {
        this.database = database;
    }

    /// What the server has, as what it is read, and what the message says.
    record Unreadable(String sql, PgType<?> type, String reason) {}

    static Stream<Unreadable> unreadable() {
        return Stream.of(
                new Unreadable("'infinity'::date", Types.DATE, "java.time has no infinity"),
                new Unreadable("'-infinity'::date", Types.DATE, "java.time has no infinity"),
                new Unreadable(
                        "'infinity'::timestamp", Types.TIMESTAMP, "java.time has no infinity"),
                new Unreadable(
                        "'-infinity'::timestamp", Types.TIMESTAMP, "java.time has no infinity"),
                new Unreadable(
                        "'infinity'::timestamptz", Types.TIMESTAMPTZ, "java.time has no infinity"),
                new Unreadable(
                        "'-infinity'::timestamptz", Types.TIMESTAMPTZ, "java.time has no infinity"),
                new Unreadable("'24:00:00'::time", Types.TIME, "LocalTime has no 24:00:00"),
                new Unreadable("'NaN'::numeric", Types.NUMERIC, "BigDecimal has no NaN"),
                new Unreadable("'Infinity'::numeric", Types.NUMERIC, "BigDecimal has no NaN"),
                new Unreadable("'-Infinity'::numeric", Types.NUMERIC, "BigDecimal has no NaN"),
                new Unreadable("3000000000", Types.INTEGER, "the driver cannot convert it"),
                new Unreadable("'sesame'::text", Types.BIGINT, "the driver cannot convert it"),
                new Unreadable("'sesame'::text", Types.UUID, "IllegalArgumentException"),
                new Unreadable("'sesame'::text", Types.DATE, "not in the ISO style"),
                new Unreadable("'sesame'::text", Types.INTERVAL, "not the text form"),
                new Unreadable("'sesame'::text", Types.INET, "not an internet address"),
                new Unreadable("'sesame'::text", Types.TEXT.array(), "the driver cannot"),
                new Unreadable(
                        "'sesame'::text",
                        EnumType.of("", "level", Samples.Level.values(), "low", "high"),
                        "the label is of no constant"),
                new Unreadable(
                        "'sesame'::text",
                        Types.TEXT.as(
                                BigInteger.class, BigInteger::new, (BigInteger i) -> i.toString()),
                        "NumberFormatException"),
                new Unreadable("'24:00:00+01'::timetz", Types.TIMETZ, "LocalTime has no 24:00:00"),
                new Unreadable("'[today,infinity)'::daterange", Types.DATERANGE, "no infinity"),
                new Unreadable("'[1,NaN)'::numrange", Types.NUMRANGE, "BigDecimal has no NaN"),
                new Unreadable("'sesame'::text", Types.INT4RANGE, "not the text form of a range"),
                new Unreadable("'sesame'::text", Types.INT4MULTIRANGE, "not the text form of a"),
                new Unreadable("'sesame'::text", Types.CIDR, "not an internet address"),
                new Unreadable("'10.0.0.1/8'::inet", Types.CIDR, "bits set behind the prefix"),
                new Unreadable("'sesame'::text", Types.MACADDR, "not a MAC address of 6 bytes"),
                new Unreadable("'sesame'::text", Types.MACADDR8, "not a MAC address of 8 bytes"),
                new Unreadable("'sesame'::text", Types.VARBIT, "neither 0 nor 1"),
                new Unreadable("'sesame'::text", Types.PG_LSN, "not a position"),
                new Unreadable("'sesame'::text", Types.HSTORE, "not the text form of an hstore"),
                new Unreadable("'sesame'::text", Types.POINT, "not the text form of a geometric"),
                new Unreadable("'sesame'::text", Types.BOX, "not the text form of a geometric"),
                new Unreadable("'sesame'::text", Types.MONEY, "lc_monetary"),
                new Unreadable("'sesame'::text", Types.VECTOR, "not a value of one of pgvector's"),
                new Unreadable("'{{1,2}}'::int[]", Types.INTEGER.array(), "one dimension"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatJavaCannotHoldIsAnErrorWithoutTheValue(Unreadable bad) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select 1, " + bad.sql() + " as answer")) {
            for (int i = 0; i < EXECUTIONS; i++) {
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    Throwable failure =
                            catchThrowable(() -> new RowReader(rows).getOrNull(2, bad.type()));
                    assertThat(failure)
                            .isInstanceOf(DecodingException.class)
                            .hasMessageStartingWith(
                                    "SQ320 column 2 (answer) cannot be read as " + bad.type())
                            .hasMessageContaining(bad.reason());
                    assertNoTrace(failure, "sesame");
                }
            }
        }
    }

    @Test
    void errorIsADocument() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 'infinity'::date as due")) {
            rows.next();
            assertThatThrownBy(() -> new RowReader(rows).get(1, Types.DATE))
                    .hasMessage(
                            """
                            SQ320 column 1 (due) cannot be read as date
                              java type   LocalDate
                              reason      java.time has no infinity
                              hint        use null for 'no end', or refuse infinity with a check: isfinite(…)\
                            """);
        }
    }

    @Test
    void nullWhereNoneIsDeclaredNamesTheColumn() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select null::int as age, null::bool, null::text")) {
            rows.next();
            RowReader row = new RowReader(rows);
            assertThatThrownBy(() -> row.int4(1))
                    .hasMessage(
                            """
                            SQ320 column 1 (age) is null, but its type has no null
                              type        integer, as Integer
                              hint        declare it @Nullable, or select it with .orNull()\
                            """);
            List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                            () -> row.int2(1),
                            () -> row.int8(1),
                            () -> row.float4(1),
                            () -> row.float8(1),
                            () -> row.bool(2),
                            () -> row.text(3),
                            () -> row.get(1, Types.NUMERIC))
                    .forEach(read -> assertThatThrownBy(read).hasMessageContaining("is null, but"));
        }
    }

    @Test
    void numberReadAsTheWrongPrimitiveIsADecodingError() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 'sesame', 70000, 10000000000")) {
            rows.next();
            RowReader row = new RowReader(rows);
            List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                            () -> row.int2(2),
                            () -> row.int4(3),
                            () -> row.int8(1),
                            () -> row.float4(1),
                            () -> row.float8(1),
                            () -> row.bool(1))
                    .forEach(
                            read -> {
                                Throwable failure = catchThrowable(read);
                                assertThat(failure).isInstanceOf(DecodingException.class);
                                assertNoTrace(failure, "sesame");
                            });
        }
    }

    @Test
    void closedResultIsNoDecodingError() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("select 1");
            rows.next();
            rows.close();
            assertThatThrownBy(() -> new RowReader(rows).int4(1)).isInstanceOf(SQLException.class);
        }
    }

    /// What Java has, and what the message says.
    record Unsendable(PgType<?> type, Object value, String reason) {}

    static Stream<Unsendable> unsendable() {
        String nul = "sesame\u0000";
        return Stream.of(
                new Unsendable(Types.TEXT, nul, "character 7 of 7 is a NUL"),
                new Unsendable(Types.character(9), nul, "character 7 of 7 is a NUL"),
                new Unsendable(Types.CITEXT, nul, "character 7 of 7 is a NUL"),
                new Unsendable(Types.TEXT.array(), List.of("", nul), "character 7 of 7 is a NUL"),
                new Unsendable(Types.CITEXT.array(), List.of(nul), "is a NUL"),
                new Unsendable(Types.TEXT, "sesame\ud83d", "half of a surrogate pair"),
                new Unsendable(Types.TEXT, "\ude42sesame", "half of a surrogate pair"),
                new Unsendable(Types.DATE, LocalDate.MAX, "between 4714 BC and 5874897"),
                new Unsendable(Types.DATE, LocalDate.MIN, "between 4714 BC and 5874897"),
                new Unsendable(Types.DATE.array(), List.of(LocalDate.MAX), "between 4714 BC"),
                new Unsendable(Types.TIMESTAMP, LocalDateTime.MAX, "between 4714 BC and 294276"),
                new Unsendable(Types.TIMESTAMPTZ, Instant.parse("+300000-01-01T00:00:00Z"), "4714"),
                new Unsendable(Types.TIMESTAMPTZ, Instant.MAX, "its message may hold the value"),
                new Unsendable(
                        Types.INTERVAL,
                        new Interval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE),
                        "infinity"),
                new Unsendable(
                        Types.TIMETZ,
                        OffsetTime.of(LocalTime.NOON, ZoneOffset.ofHours(-16)),
                        "the offset is not less than 16 hours"),
                new Unsendable(Types.DATERANGE, Range.atLeast(LocalDate.MAX), "between 4714 BC"),
                new Unsendable(Types.bit(3), BitString.of("11"), "it has 2 bits"),
                new Unsendable(Types.varbit(3), BitString.of("1111"), "it has 4 bits"),
                new Unsendable(Types.MONEY, new BigDecimal("0.005"), "two digits after the point"),
                new Unsendable(Types.MONEY, new BigDecimal("1E+17"), "92233720368547758.07"),
                new Unsendable(Types.XML, new Xml(nul), "character 7 of 7 is a NUL"),
                new Unsendable(Types.NUMERIC, new BigDecimal("1E-20000"), "16383 after it"),
                new Unsendable(Types.NUMERIC, new BigDecimal("1E+200000"), "131072 digits"));
    }

    @ParameterizedTest
    @MethodSource("unsendable")
    void whatPostgresCannotHoldIsRefusedBeforeItIsSent(Unsendable bad) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select ?")) {
            Throwable failure = catchThrowable(() -> bad.type().bindAny(statement, 1, bad.value()));
            assertThat(failure)
                    .isInstanceOf(EncodingException.class)
                    .hasMessageStartingWith(
                            "SQ321 the value of bind 1 cannot be sent as " + bad.type())
                    .hasMessageContaining(bad.reason());
            assertNoTrace(failure, "sesame");
            assertThatThrownBy(() -> bad.type().literal(bad.value()))
                    .isInstanceOf(EncodingException.class)
                    .hasMessageContaining("a value in a definition");
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void malformedArraysAreErrors() {
        for (String text :
                List.of("", "{", "{a", "{\"a}", "{a,}", "{,}", "{a}b", "a", "{{a},b}", "{\"a\\")) {
            assertThatThrownBy(() -> Types.TEXT.array().parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void arraysAreReadWithBoundsAndSpaces() {
        assertThat(Types.INTEGER.array().parse("[0:1]={1,2}")).containsExactly(1, 2);
        assertThat(Types.TEXT.array().parse("{ a , \"b\" , NULL }"))
                .isEqualTo(Arrays.asList("a", "b", null));
        assertThat(Types.TEXT.array().array().parse("{{a,NULL},{\"NULL\",\"\"}}"))
                .isEqualTo(List.of(Arrays.asList("a", null), List.of("NULL", "")));
    }

    @Test
    void labelsAndConstantsBelongTogether() {
        assertThatThrownBy(() -> EnumType.of("", "level", Samples.Level.values(), "a"))
                .hasMessage("2 constants, but 1 labels");
        assertThatThrownBy(() -> EnumType.of("", "level", Samples.Level.values(), "a", "a"))
                .hasMessage("two constants have the label a");
    }

    private static void assertNoTrace(@Nullable Throwable failure, String secret) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause.getMessage()).doesNotContain(secret);
        }
    }
}
