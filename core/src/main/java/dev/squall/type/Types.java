package dev.squall.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

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

    /// `timestamp`
    public static final TemporalType<LocalDateTime> TIMESTAMP = new TimestampType();

    /// `timestamptz`
    public static final TemporalType<Instant> TIMESTAMPTZ = new TimestamptzType();

    /// `interval`
    public static final PgType<Interval> INTERVAL = new IntervalType();

    /// `inet`
    public static final PgType<Inet> INET = new InetType();

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
