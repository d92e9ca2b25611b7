package dev.squall.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;

/// The types by name, for `sql(INTEGER, "…")`, casts and generated code.
///
/// Arrays are `Types.TEXT.array()`, wrapper records `Types.UUID.as(UserId.class, …)`, and a type of
/// your own is a subclass of [PgType].
public final class Types {

    /// `boolean`
    public static final BooleanType BOOLEAN = new BooleanType();

    /// `smallint`
    public static final IntegerType<Short, Long> SMALLINT = new Int2Type();

    /// `integer`
    public static final IntegerType<Integer, Long> INTEGER = new Int4Type();

    /// `bigint`
    public static final IntegerType<Long, BigDecimal> BIGINT = new Int8Type();

    /// `numeric`
    public static final NumberType<BigDecimal, BigDecimal> NUMERIC = new NumericType("numeric");

    /// `real`
    public static final NumberType<Float, Float> REAL = new Float4Type();

    /// `double precision`
    public static final NumberType<Double, Double> DOUBLE = new Float8Type();

    /// `text`
    public static final TextType<String> TEXT = TextType.of("text", "text");

    /// `varchar` without a greatest length
    public static final TextType<String> VARCHAR = TextType.of("varchar", "varchar");

    /// `citext`, of the extension of that name
    public static final TextType<String> CITEXT = TextType.of("citext", "citext");

    /// `uuid`
    public static final PgType<java.util.UUID> UUID = new UuidType();

    /// `bytea`
    public static final PgType<byte[]> BYTEA = new ByteaType();

    /// `date`
    public static final TemporalType<LocalDate> DATE = new DateType();

    /// `time`
    public static final TemporalType<LocalTime> TIME = new TimeType();

    /// `timetz`
    public static final TemporalType<OffsetTime> TIMETZ = new TimetzType();

    /// `timestamp`
    public static final TemporalType<LocalDateTime> TIMESTAMP = new TimestampType();

    /// `timestamptz`
    public static final TemporalType<Instant> TIMESTAMPTZ = new TimestamptzType();

    /// `interval`
    public static final IntervalType INTERVAL = new IntervalType();

    /// `inet`
    public static final NetworkType<Inet> INET =
            new NetworkType<>("inet", Inet.class, Inet::of, v -> v);

    /// `cidr`
    public static final NetworkType<Cidr> CIDR =
            new NetworkType<>("cidr", Cidr.class, Cidr::of, v -> new Inet(v.address(), v.prefix()));

    /// `macaddr`
    public static final PgType<MacAddr> MACADDR =
            new ValueType<>(
                    "macaddr",
                    MacAddr.class,
                    MacAddr::of,
                    MacAddr::toString,
                    (out, v) -> MacText.write(out, v.address()));

    /// `macaddr8`
    public static final PgType<MacAddr8> MACADDR8 =
            new ValueType<>(
                    "macaddr8",
                    MacAddr8.class,
                    MacAddr8::of,
                    MacAddr8::toString,
                    (out, v) -> MacText.write(out, v.address()));

    /// `varbit`
    public static final BitType VARBIT = new BitType("varbit", 0, null);

    /// `money`
    public static final PgType<BigDecimal> MONEY = new MoneyType();

    /// `xml`
    public static final PgType<Xml> XML =
            new ValueType<>("xml", Xml.class, Xml::new, Xml::text, null);

    /// `pg_lsn`
    public static final PgType<Lsn> PG_LSN =
            new ValueType<>(
                    "pg_lsn",
                    Lsn.class,
                    Lsn::of,
                    Lsn::toString,
                    (out, v) -> out.int8(v.position()));

    /// `hstore`, of the extension of that name
    public static final HstoreType HSTORE = new HstoreType();

    /// `tsvector`
    public static final TsVectorType TSVECTOR = new TsVectorType();

    /// `tsquery`
    public static final TsQueryType TSQUERY = new TsQueryType();

    /// `point`
    public static final PgType<Point> POINT =
            new ValueType<>(
                    "point", Point.class, Point::parse, Point::toString, GeometryBytes::point);

    /// `line`
    public static final PgType<Line> LINE =
            new ValueType<>("line", Line.class, Line::parse, Line::toString, GeometryBytes::line);

    /// `lseg`
    public static final PgType<Lseg> LSEG =
            new ValueType<>("lseg", Lseg.class, Lseg::parse, Lseg::toString, GeometryBytes::lseg);

    /// `box`
    public static final PgType<Box> BOX = new BoxType();

    /// `path`
    public static final PgType<Path> PATH =
            new ValueType<>("path", Path.class, Path::parse, Path::toString, GeometryBytes::path);

    /// `polygon`
    public static final PgType<Polygon> POLYGON =
            new ValueType<>(
                    "polygon",
                    Polygon.class,
                    Polygon::parse,
                    Polygon::toString,
                    GeometryBytes::polygon);

    /// `circle`
    public static final PgType<Circle> CIRCLE =
            new ValueType<>(
                    "circle", Circle.class, Circle::parse, Circle::toString, GeometryBytes::circle);

    /// `int4range`
    public static final RangeType<Integer> INT4RANGE = new RangeType<>("int4range", INTEGER);

    /// `int8range`
    public static final RangeType<Long> INT8RANGE = new RangeType<>("int8range", BIGINT);

    /// `numrange`
    public static final RangeType<BigDecimal> NUMRANGE = new RangeType<>("numrange", NUMERIC);

    /// `tsrange`
    public static final RangeType<LocalDateTime> TSRANGE = new RangeType<>("tsrange", TIMESTAMP);

    /// `tstzrange`
    public static final RangeType<Instant> TSTZRANGE = new RangeType<>("tstzrange", TIMESTAMPTZ);

    /// `daterange`
    public static final RangeType<LocalDate> DATERANGE = new RangeType<>("daterange", DATE);

    /// `int4multirange`
    public static final MultirangeType<Integer> INT4MULTIRANGE = INT4RANGE.multirange();

    /// `int8multirange`
    public static final MultirangeType<Long> INT8MULTIRANGE = INT8RANGE.multirange();

    /// `nummultirange`
    public static final MultirangeType<BigDecimal> NUMMULTIRANGE = NUMRANGE.multirange();

    /// `tsmultirange`
    public static final MultirangeType<LocalDateTime> TSMULTIRANGE = TSRANGE.multirange();

    /// `tstzmultirange`
    public static final MultirangeType<Instant> TSTZMULTIRANGE = TSTZRANGE.multirange();

    /// `datemultirange`
    public static final MultirangeType<LocalDate> DATEMULTIRANGE = DATERANGE.multirange();

    private static final VectorType.Codec<Vector> VECTORS =
            new VectorType.Codec<>(
                    Vector.class,
                    text -> Vector.of(VectorText.parse(text)),
                    VectorBytes::vector,
                    VectorBytes::write,
                    Vector::dimensions);

    private static final VectorType.Codec<HalfVector> HALF_VECTORS =
            new VectorType.Codec<>(
                    HalfVector.class,
                    text -> HalfVector.of(VectorText.parse(text)),
                    VectorBytes::halfVector,
                    VectorBytes::write,
                    HalfVector::dimensions);

    private static final VectorType.Codec<SparseVector> SPARSE_VECTORS =
            new VectorType.Codec<>(
                    SparseVector.class,
                    VectorText::parseSparse,
                    VectorBytes::sparseVector,
                    VectorBytes::write,
                    SparseVector::dimensions);

    /// `vector`, of the extension of that name, with any number of dimensions
    public static final VectorType<Vector> VECTOR = new VectorType<>("vector", null, VECTORS);

    /// `halfvec`, of the extension `vector`, with any number of dimensions
    public static final VectorType<HalfVector> HALFVEC =
            new VectorType<>("halfvec", null, HALF_VECTORS);

    /// `sparsevec`, of the extension `vector`, with any number of dimensions
    public static final VectorType<SparseVector> SPARSEVEC =
            new VectorType<>("sparsevec", null, SPARSE_VECTORS);

    private Types() {}

    /// `numeric(precision, scale)`: digits in all, and those after the point.
    ///
    /// PostgreSQL rounds what has more digits after the point, and refuses what has too many
    /// before.
    public static NumberType<BigDecimal, BigDecimal> numeric(int precision, int scale) {
        return new NumericType("numeric(" + precision + "," + scale + ")");
    }

    /// `varchar(length)`
    public static TextType<String> varchar(int length) {
        return TextType.of("varchar(" + length + ")", "varchar");
    }

    /// `char(length)`. Its padding is no part of the value: `'ab '` is read as `"ab"`.
    public static TextType<String> character(int length) {
        return TextType.padded("char(" + length + ")");
    }

    /// `bit(length)`: exactly as many bits.
    public static BitType bit(int length) {
        return new BitType("bit(" + length + ")", length, length);
    }

    /// `varbit(length)`: up to as many bits.
    public static BitType varbit(int length) {
        return new BitType("varbit(" + length + ")", 0, length);
    }

    /// `vector(dimensions)`
    public static VectorType<Vector> vector(int dimensions) {
        return new VectorType<>("vector", dimensions, VECTORS);
    }

    /// `halfvec(dimensions)`
    public static VectorType<HalfVector> halfvec(int dimensions) {
        return new VectorType<>("halfvec", dimensions, HALF_VECTORS);
    }

    /// `sparsevec(dimensions)`
    public static VectorType<SparseVector> sparsevec(int dimensions) {
        return new VectorType<>("sparsevec", dimensions, SPARSE_VECTORS);
    }

    /// A Java enum stored as `text`, with a label for each constant.
    ///
    /// @param constants all constants, as `values()` gives them
    public static <E extends Enum<E>> TextType<E> enumText(
            Class<E> javaType, E[] constants, String... labels) {
        return enumText(TEXT, javaType, constants, labels);
    }

    /// The same in another type of the family: `enumText(varchar(20), …)`.
    ///
    /// @param constants all constants, as `values()` gives them
    public static <E extends Enum<E>> TextType<E> enumText(
            TextType<String> stored, Class<E> javaType, E[] constants, String... labels) {
        EnumLabels<E> known = new EnumLabels<>(constants, labels);
        return stored.as(javaType, known::constant, known::label);
    }

    /// `jsonb`
    public static <T> JsonType<T> jsonb(JsonTarget<T> target) {
        return new JsonType<>("jsonb", target);
    }

    /// `json`
    public static <T> JsonType<T> json(JsonTarget<T> target) {
        return new JsonType<>("json", target);
    }
}
