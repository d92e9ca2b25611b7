package dev.squall.processor.model;

import org.jspecify.annotations.Nullable;

/// The types that core knows by name.
public enum Scalar {
    /// `smallint`
    SMALLINT("smallint", Family.INTEGER, "int2", "java.lang.Long"),
    /// `integer`
    INTEGER("integer", Family.INTEGER, "int4", "java.lang.Long"),
    /// `bigint`
    BIGINT("bigint", Family.INTEGER, "int8", "java.math.BigDecimal"),
    /// `numeric`
    NUMERIC("numeric", Family.NUMBER, null, "java.math.BigDecimal"),
    /// `real`
    REAL("real", Family.NUMBER, "float4", "java.lang.Float"),
    /// `double precision`
    DOUBLE("double precision", Family.NUMBER, "float8", "java.lang.Double"),
    /// `boolean`
    BOOLEAN("boolean", Family.BOOLEAN, "bool", null),
    /// `text`
    TEXT("text", Family.TEXT, "text", null),
    /// `uuid`
    UUID("uuid", Family.OTHER, null, null),
    /// `bytea`
    BYTEA("bytea", Family.OTHER, null, null),
    /// `date`
    DATE("date", Family.TEMPORAL, null, null),
    /// `time`
    TIME("time", Family.TEMPORAL, null, null),
    /// `timestamp`
    TIMESTAMP("timestamp", Family.TEMPORAL, null, null),
    /// `timestamptz`
    TIMESTAMPTZ("timestamptz", Family.TEMPORAL, null, null),
    /// `interval`
    INTERVAL("interval", Family.OTHER, null, null),
    /// `inet`
    INET("inet", Family.OTHER, null, null);

    private final String sql;
    private final Family family;
    private final @Nullable String read;
    private final @Nullable String sum;

    Scalar(String sql, Family family, @Nullable String read, @Nullable String sum) {
        this.sql = sql;
        this.family = family;
        this.read = read;
        this.sum = sum;
    }

    /// The name in SQL.
    public String sql() {
        return sql;
    }

    /// The family.
    public Family family() {
        return family;
    }

    /// The method of `RowReader` that reads a value without boxing, if there is one.
    public @Nullable String read() {
        return read;
    }

    /// The Java type of a sum, for numbers.
    public @Nullable JavaType sum() {
        if (sum == null) {
            return null;
        }
        int dot = sum.lastIndexOf('.');
        return JavaType.of(ClassName.of(sum.substring(0, dot), sum.substring(dot + 1)));
    }
}
