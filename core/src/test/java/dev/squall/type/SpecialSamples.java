package dev.squall.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Values of the types that are less common: networks, bits, ranges, texts to search in, shapes.
final class SpecialSamples {

    record Price(BigDecimal value) {}

    record Area(Box value) {}

    static final PgType<Price> PRICE =
            Types.MONEY.as(Domain.named("", "price"), Price.class, Price::new, Price::value);

    static final PgType<Area> AREA =
            Types.BOX.as(Domain.named("", "area"), Area.class, Area::new, Area::value);

    static final RangeType<LocalTime> TIMERANGE =
            RangeType.of("odd schema", "Time range", Types.TIME);

    private SpecialSamples() {}

    static List<String> create() {
        return List.of(
                "create domain price as money",
                "create domain area as box",
                "create type \"odd schema\".\"Time range\" as range (subtype = time)");
    }

    static Stream<Samples<?>> all() {
        return Stream.of(networks(), values(), shapes(), ranges(), multiranges()).flatMap(s -> s);
    }

    private static Stream<Samples<?>> networks() {
        return Stream.of(
                Samples.of(
                        Types.CIDR,
                        Cidr.of("10.0.0.0/8"),
                        Cidr.of("0.0.0.0/0"),
                        Cidr.of("10.0.0.1"),
                        Cidr.of("10.0.0.128/25"),
                        Cidr.of("2001:DB8::/32"),
                        Cidr.of("::/0"),
                        Cidr.of("::ffff:10.0.0.0/104")),
                Samples.of(
                        Types.MACADDR,
                        MacAddr.of("08:00:2b:01:02:03"),
                        MacAddr.of("FFFF.FFFF.FFFF"),
                        MacAddr.of("000000-000000")),
                Samples.of(
                        Types.MACADDR8,
                        MacAddr8.of("08:00:2b:01:02:03:04:05"),
                        MacAddr8.of("FFFF.FFFF.FFFF.FFFF")));
    }

    private static Stream<Samples<?>> values() {
        return Stream.of(
                Samples.of(
                        Types.TIMETZ,
                        OffsetTime.of(LocalTime.MIDNIGHT, ZoneOffset.UTC),
                        OffsetTime.of(12, 30, 0, 0, ZoneOffset.ofHoursMinutes(5, 30)),
                        OffsetTime.of(23, 59, 59, 999_999_000, ZoneOffset.ofHours(-15)),
                        OffsetTime.of(1, 2, 3, 40_000, ZoneOffset.ofTotalSeconds(-57_599)),
                        OffsetTime.of(1, 2, 3, 1_000, ZoneOffset.ofTotalSeconds(57_599))),
                Samples.of(
                        Types.VARBIT,
                        BitString.of(""),
                        BitString.of("0"),
                        BitString.of("101"),
                        BitString.of("01".repeat(500))),
                Samples.of(Types.bit(3), BitString.of("101"), BitString.of("000")),
                Samples.of(Types.bit(1), BitString.of("1")),
                Samples.of(Types.varbit(5), BitString.of("10101"), BitString.of("")),
                Samples.of(
                        Types.MONEY,
                        new BigDecimal("0.00"),
                        new BigDecimal("1.10"),
                        new BigDecimal("-0.05"),
                        new BigDecimal("1234567.89"),
                        new BigDecimal("-92233720368547758.08"),
                        new BigDecimal("92233720368547758.07")),
                Samples.of(PRICE, new Price(new BigDecimal("-1234.50"))),
                Samples.of(
                        Types.XML,
                        new Xml("<a b=\"it's\">1 &lt; 2, {} \\ \u017c\u00f3\u0142\u0107</a>"),
                        new Xml("text, and <b/> more")),
                Samples.of(
                        Types.PG_LSN,
                        Lsn.of("0/0"),
                        Lsn.of("16/B374D848"),
                        Lsn.of("FFFFFFFF/FFFFFFFF")),
                new Samples<>(Types.HSTORE, hstores()),
                Samples.of(
                        Types.TSVECTOR,
                        new TsVector(""),
                        new TsVector("'cat':3 'fat':2A,7"),
                        new TsVector("'a\"b' 'it''s' 'with space'")),
                Samples.of(
                        Types.TSQUERY,
                        new TsQuery(""),
                        new TsQuery("'fat' & ( 'cat':* | 'rat':AB )"),
                        new TsQuery("!'a' <2> 'it''s'")));
    }

    private static List<Map<String, @Nullable String>> hstores() {
        Map<String, @Nullable String> nasty = new TreeMap<>();
        for (String text : Samples.TEXTS) {
            nasty.put(text, text);
        }
        nasty.put("null", null);
        Map<String, @Nullable String> one = new TreeMap<>();
        one.put("a", null);
        return List.of(Map.of(), one, Map.of("a", "NULL", "b", "\"\\"), nasty);
    }

    private static Stream<Samples<?>> shapes() {
        Point origin = new Point(0, 0);
        Point far = new Point(-1e300, 0.1);
        return Stream.of(
                Samples.of(
                        Types.POINT,
                        origin,
                        far,
                        new Point(Double.POSITIVE_INFINITY, Double.NaN),
                        new Point(Double.MIN_VALUE, -0.0)),
                Samples.of(Types.LINE, new Line(1, -1, 0), new Line(0.1, 2, 1e20)),
                Samples.of(Types.LSEG, new Lseg(origin, far), new Lseg(far, origin)),
                Samples.of(Types.BOX, new Box(origin, far), new Box(new Point(1, 0), far)),
                Samples.of(AREA, new Area(new Box(origin, new Point(2, 3)))),
                Samples.of(
                        Types.PATH,
                        new Path(List.of(origin), false),
                        new Path(List.of(origin, far, new Point(1, 1)), true)),
                Samples.of(Types.POLYGON, new Polygon(List.of(origin, far, new Point(1, 1)))),
                Samples.of(Types.CIRCLE, new Circle(far, 0), new Circle(origin, 0.1)));
    }

    private static Stream<Samples<?>> ranges() {
        LocalDateTime noon = LocalDateTime.of(2026, 3, 29, 12, 0);
        LocalDate day = LocalDate.of(2026, 3, 29);
        return Stream.of(
                Samples.of(
                        Types.INT4RANGE,
                        Range.of(1, 5),
                        Range.closed(-7, -7),
                        Range.open(1, 2),
                        Range.empty(),
                        Range.all(),
                        Range.atLeast(Integer.MAX_VALUE),
                        Range.lessThan(Integer.MIN_VALUE)),
                Samples.of(Types.INT8RANGE, Range.openClosed(1L, 1L << 40), Range.atMost(7L)),
                Samples.of(
                        Types.NUMRANGE,
                        Range.open(new BigDecimal("-1.10"), new BigDecimal("1.5")),
                        Range.closed(new BigDecimal("1E-20"), new BigDecimal("2.00")),
                        Range.greaterThan(BigDecimal.ZERO),
                        Range.atMost(BigDecimal.ZERO),
                        Range.empty()),
                Samples.of(
                        Types.TSRANGE,
                        Range.of(LocalDateTime.of(-43, 3, 15, 0, 0), noon),
                        Range.closed(noon, noon),
                        Range.openClosed(noon, noon.plusNanos(1_000))),
                Samples.of(
                        Types.TSTZRANGE,
                        Range.of(Instant.EPOCH, Instant.parse("2026-03-29T01:30:00.123456Z")),
                        Range.lessThan(Instant.EPOCH)),
                Samples.of(
                        Types.DATERANGE,
                        Range.of(day, day.plusDays(1)),
                        Range.closed(LocalDate.of(-43, 3, 15), day),
                        Range.greaterThan(day)),
                Samples.of(
                        TIMERANGE,
                        Range.of(LocalTime.of(8, 0), LocalTime.of(18, 0)),
                        Range.closed(LocalTime.NOON, LocalTime.NOON)));
    }

    private static Stream<Samples<?>> multiranges() {
        LocalDate day = LocalDate.of(2026, 3, 29);
        return Stream.of(
                Samples.of(
                        Types.INT4MULTIRANGE,
                        Multirange.of(),
                        Multirange.of(Range.<Integer>all()),
                        Multirange.of(Range.of(5, 7), Range.empty(), Range.of(1, 3)),
                        Multirange.of(Range.closed(1, 3), Range.of(4, 6), Range.atLeast(9))),
                Samples.of(Types.INT8MULTIRANGE, Multirange.of(Range.of(1L, 3L))),
                Samples.of(
                        Types.NUMMULTIRANGE,
                        Multirange.of(
                                Range.of(BigDecimal.ZERO, BigDecimal.ONE),
                                Range.openClosed(BigDecimal.ONE, BigDecimal.TEN))),
                Samples.of(
                        Types.TSMULTIRANGE,
                        Multirange.of(
                                Range.atMost(day.atStartOfDay()), Range.atLeast(day.atTime(5, 6)))),
                Samples.of(
                        Types.TSTZMULTIRANGE,
                        Multirange.of(
                                Range.of(Instant.EPOCH, Instant.parse("2026-03-29T01:30:00Z")))),
                Samples.of(Types.DATEMULTIRANGE, Multirange.of(Range.closed(day, day))));
    }
}
