package dev.squall.type;

import java.util.function.Function;

/// The types by name, for `sql(INTEGER, "…")`, casts and generated code.
public final class Types {

    /// `boolean`
    public static final BooleanType BOOLEAN = new BooleanType();

    /// `text`
    public static final TextType<String> TEXT = text("text", "text");

    /// `integer`
    public static final IntegerType<Integer, Long> INTEGER = new Int4Type();

    /// `bigint`
    public static final IntegerType<Long, java.math.BigDecimal> BIGINT = new Int8Type();

    /// `numeric`
    public static final NumberType<java.math.BigDecimal, java.math.BigDecimal> NUMERIC =
            new NumericType("numeric");

    /// `interval`
    public static final PgType<Interval> INTERVAL = new IntervalType();

    private Types() {}

    /// `varchar(length)`
    public static TextType<String> varchar(int length) {
        return text("varchar(" + length + ")", "varchar");
    }

    /// `char(length)`
    public static TextType<String> character(int length) {
        return text("char(" + length + ")", "bpchar");
    }

    /// `jsonb`
    public static <T> JsonType<T> jsonb(JsonTarget<T> target) {
        return new JsonType<>("jsonb", target);
    }

    /// `json`
    public static <T> JsonType<T> json(JsonTarget<T> target) {
        return new JsonType<>("json", target);
    }

    private static TextType<String> text(String sqlName, String baseName) {
        return new TextType<>(
                sqlName, baseName, String.class, Function.identity(), Function.identity());
    }
}
