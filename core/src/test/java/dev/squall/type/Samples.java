package dev.squall.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Values of each type, the nasty ones first of all.
///
/// @param type the type
/// @param values values that come back equal
record Samples<T>(PgType<T> type, List<T> values) {

    enum Level {
        BEGINNER,
        WITH_QUOTE
    }

    record UserId(UUID value) {}

    record Cents(long value) {}

    record DueDate(LocalDate value) {}

    record Email(String value) {}

    record Mac(String text) {}

    /// A type that a user has made.
    static final class MacType extends PgType<Mac> {

        MacType() {
            super("macaddr", Mac.class);
        }

        @Override
        public Mac parse(String text) {
            return new Mac(text);
        }

        @Override
        public String format(Mac value) {
            return value.text();
        }
    }

    static final EnumType<Level> LEVEL =
            EnumType.of("odd schema", "Level of skill", Level.values(), "beginner", "it's, \"5\"");

    static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "NULL",
                    "null",
                    "it's",
                    "say \"hi\"",
                    "back\\slash \\\\ \\x41 \\",
                    "{a,b}",
                    "a,b",
                    "line\nbreak\ttab\r",
                    "żółć 漢字 🙂 é",
                    "?::text -- $1",
                    "\u0001\u007f\ufeff",
                    "x".repeat(10_000));

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static <T> Samples<T> of(PgType<T> type, T... values) {
        return new Samples<>(type, Arrays.stream(values).toList());
    }

    static Stream<Samples<?>> all() {
        return Stream.concat(common(), SpecialSamples.all());
    }

    private static Stream<Samples<?>> common() {
        return Stream.of(
                of(Types.BOOLEAN, true, false),
                of(Types.SMALLINT, Short.MIN_VALUE, (short) -1, (short) 0, Short.MAX_VALUE),
                of(Types.INTEGER, Integer.MIN_VALUE, -1, 0, 7, Integer.MAX_VALUE),
                of(Types.BIGINT, Long.MIN_VALUE, -1L, 0L, 1L << 40, Long.MAX_VALUE),
                of(
                        Types.REAL,
                        0f,
                        -0f,
                        0.1f,
                        Float.MIN_VALUE,
                        Float.MAX_VALUE,
                        Float.NaN,
                        Float.POSITIVE_INFINITY,
                        Float.NEGATIVE_INFINITY),
                of(
                        Types.DOUBLE,
                        0d,
                        -0d,
                        0.1,
                        1e22,
                        Double.MIN_VALUE,
                        Double.MAX_VALUE,
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY),
                new Samples<>(Types.NUMERIC, numbers()),
                of(Types.numeric(12, 3), new BigDecimal("-123456789.125"), new BigDecimal("0.000")),
                new Samples<>(Types.TEXT, TEXTS),
                of(Types.varchar(20), "", "it's", "back\\slash", "NULL", "żółć"),
                of(Types.character(6), "", "ab", "it's", "漢字"),
                new Samples<>(Types.CITEXT, TEXTS.subList(0, 9)),
                of(Types.UUID, new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID()),
                of(Types.BYTEA, new byte[0], new byte[] {0, 1, -1, 92, 39, 34}, new byte[70_000]),
                of(
                        Types.DATE,
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(0, 2, 29),
                        LocalDate.of(-43, 3, 15),
                        LocalDate.of(-4712, 1, 1),
                        LocalDate.of(1582, 10, 10),
                        LocalDate.of(10_000, 1, 1),
                        LocalDate.of(5_874_897, 12, 31)),
                of(
                        Types.TIME,
                        LocalTime.MIDNIGHT,
                        LocalTime.of(23, 59, 59, 999_999_000),
                        LocalTime.of(1, 2, 3, 40_000)),
                of(
                        Types.TIMESTAMP,
                        LocalDateTime.of(2026, 3, 29, 2, 30),
                        LocalDateTime.of(1899, 12, 31, 23, 59, 59, 1_000),
                        LocalDateTime.of(0, 2, 29, 0, 0),
                        LocalDateTime.of(-4712, 1, 1, 0, 0),
                        LocalDateTime.of(12_345, 6, 7, 8, 9, 10, 11_000),
                        LocalDateTime.of(294_276, 12, 31, 23, 59, 59, 999_999_000)),
                of(
                        Types.TIMESTAMPTZ,
                        Instant.EPOCH,
                        Instant.parse("2026-03-29T01:30:00.123456Z"),
                        Instant.parse("1850-01-01T00:00:00Z"),
                        Instant.parse("0000-06-01T00:00:00.5Z"),
                        Instant.parse("-4712-01-02T00:00:00Z"),
                        Instant.parse("+20000-01-01T00:00:00Z")),
                of(
                        Types.INTERVAL,
                        new Interval(0, 0, 0),
                        new Interval(14, 3, 14_706_789_000L),
                        new Interval(-14, -3, -14_706_000_001L),
                        new Interval(14, -3, 1),
                        new Interval(-1, 2, -3),
                        new Interval(0, -3, 14_706_000_000L),
                        new Interval(0, 0, -1),
                        new Interval(0, 400, 0),
                        new Interval(-14, 0, 0),
                        new Interval(0, 0, Long.MAX_VALUE)),
                of(
                        Types.INET,
                        Inet.of("10.0.0.1"),
                        Inet.of("192.168.7.0/24"),
                        Inet.of("0.0.0.0/0"),
                        Inet.of("::"),
                        Inet.of("::1"),
                        Inet.of("2001:db8:0:0:1:0:0:1/64"),
                        Inet.of("2001:DB8::/32"),
                        Inet.of("::ffff:10.0.0.1"),
                        Inet.of("::10.0.0.1"),
                        Inet.of("1:0:0:2:0:0:0:3"),
                        Inet.of("1:2:3:4:5:6:7:0")),
                of(LEVEL, Level.values()),
                of(Types.enumText(Level.class, Level.values(), "a", "b"), Level.values()),
                of(
                        Types.enumText(Types.varchar(9), Level.class, Level.values(), "a", "b"),
                        Level.values()),
                of(
                        Types.UUID.as(UserId.class, UserId::new, UserId::value),
                        new UserId(UUID.randomUUID())),
                of(Types.BIGINT.as(Cents.class, Cents::new, Cents::value), new Cents(-5)),
                of(
                        Types.DATE.as(DueDate.class, DueDate::new, DueDate::value),
                        new DueDate(LocalDate.of(2026, 1, 2))),
                of(
                        Types.TEXT.as(Email.class, Email::new, Email::value),
                        new Email("o'neill@example.com")),
                of(new MacType(), new Mac("08:00:2b:01:02:03")),
                new Samples<>(
                        Composites.EMAIL,
                        TEXTS.subList(0, 12).stream().map(Composites.Email::new).toList()),
                of(Composites.SHARE, new Composites.Share(new BigDecimal("-999.10"))),
                of(Composites.AGE, new Composites.Age(0), new Composites.Age(-7)),
                of(Composites.BORN, new Composites.Born(LocalDate.of(-43, 3, 15))),
                of(Composites.TICKET, new Composites.Ticket(new UUID(3, -4))),
                of(Composites.LEVEL, new Composites.Level(Level.WITH_QUOTE)),
                of(
                        Composites.POINT,
                        new Composites.Point(Double.NEGATIVE_INFINITY, null),
                        new Composites.Point(0.1, "(1,\"2\",)")),
                of(
                        Composites.BYTES,
                        new Composites.Bytes(new byte[0]),
                        new Composites.Bytes(new byte[] {0, 1, -1, 92, 39, 34})),
                new Samples<>(
                        Composites.MIXED,
                        TEXTS.stream()
                                .filter(text -> text.length() < 9_000)
                                .flatMap(
                                        text ->
                                                Stream.of(
                                                        Composites.mixed(text, text),
                                                        Composites.mixed(text, null)))
                                .toList()));
    }

    private static List<BigDecimal> numbers() {
        return Stream.of(
                        "0",
                        "0.00",
                        "1.10",
                        "-1",
                        "10000",
                        "100000000",
                        "0.0001",
                        "-0.00000000012300",
                        "9999.9999",
                        "12345678901234567890.123456789012345678901234567890",
                        "1E-300")
                .map(BigDecimal::new)
                .collect(
                        java.util.stream.Collectors.collectingAndThen(
                                java.util.stream.Collectors.toList(), Samples::withHugeOnes));
    }

    private static List<BigDecimal> withHugeOnes(List<BigDecimal> numbers) {
        numbers.add(new BigDecimal(BigInteger.TEN.pow(5_000).subtract(BigInteger.ONE)));
        numbers.add(new BigDecimal(BigInteger.TEN.pow(9_000).add(BigInteger.ONE), 4_000));
        numbers.add(new BigDecimal(BigInteger.ONE, 16_383));
        return numbers;
    }

    /// Whether two values are equal, arrays by their elements.
    static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof List<?> one && right instanceof List<?> other) {
            return one.size() == other.size()
                    && java.util.stream.IntStream.range(0, one.size())
                            .allMatch(i -> same(one.get(i), other.get(i)));
        }
        return java.util.Objects.deepEquals(left, right);
    }

    @Override
    public String toString() {
        return type + " as " + type.javaType().getSimpleName();
    }
}
