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
    /// `timetz`
    TIMETZ("timetz", Family.TEMPORAL, null, null),
    /// `timestamp`
    TIMESTAMP("timestamp", Family.TEMPORAL, null, null),
    /// `timestamptz`
    TIMESTAMPTZ("timestamptz", Family.TEMPORAL, null, null),
    /// `interval`
    INTERVAL("interval", Family.INTERVAL, null, null),
    /// `inet`
    INET("inet", Family.NETWORK, null, null),
    /// `cidr`
    CIDR("cidr", Family.NETWORK, null, null),
    /// `macaddr`
    MACADDR("macaddr", Family.OTHER, null, null),
    /// `macaddr8`
    MACADDR8("macaddr8", Family.OTHER, null, null),
    /// `citext`
    CITEXT("citext", Family.TEXT, "text", null),
    /// `varbit`
    VARBIT("varbit", Family.BIT, null, null),
    /// `money`
    MONEY("money", Family.OTHER, null, null),
    /// `xml`
    XML("xml", Family.OTHER, null, null),
    /// `pg_lsn`
    PG_LSN("pg_lsn", Family.OTHER, null, null),
    /// `hstore`
    HSTORE("hstore", Family.HSTORE, null, null),
    /// `tsvector`
    TSVECTOR("tsvector", Family.TSVECTOR, null, null),
    /// `tsquery`
    TSQUERY("tsquery", Family.TSQUERY, null, null),
    /// `point`
    POINT("point", Family.OTHER, null, null),
    /// `line`
    LINE("line", Family.OTHER, null, null),
    /// `lseg`
    LSEG("lseg", Family.OTHER, null, null),
    /// `box`
    BOX("box", Family.OTHER, null, null),
    /// `path`
    PATH("path", Family.OTHER, null, null),
    /// `polygon`
    POLYGON("polygon", Family.OTHER, null, null),
    /// `circle`
    CIRCLE("circle", Family.OTHER, null, null),
    /// `int4range`
    INT4RANGE("int4range", Family.RANGE, null, null),
    /// `int8range`
    INT8RANGE("int8range", Family.RANGE, null, null),
    /// `numrange`
    NUMRANGE("numrange", Family.RANGE, null, null),
    /// `tsrange`
    TSRANGE("tsrange", Family.RANGE, null, null),
    /// `tstzrange`
    TSTZRANGE("tstzrange", Family.RANGE, null, null),
    /// `daterange`
    DATERANGE("daterange", Family.RANGE, null, null),
    /// `int4multirange`
    INT4MULTIRANGE("int4multirange", Family.MULTIRANGE, null, null),
    /// `int8multirange`
    INT8MULTIRANGE("int8multirange", Family.MULTIRANGE, null, null),
    /// `nummultirange`
    NUMMULTIRANGE("nummultirange", Family.MULTIRANGE, null, null),
    /// `tsmultirange`
    TSMULTIRANGE("tsmultirange", Family.MULTIRANGE, null, null),
    /// `tstzmultirange`
    TSTZMULTIRANGE("tstzmultirange", Family.MULTIRANGE, null, null),
    /// `datemultirange`
    DATEMULTIRANGE("datemultirange", Family.MULTIRANGE, null, null),
    /// `vector`
    VECTOR("vector", Family.VECTOR, null, null),
    /// `halfvec`
    HALFVEC("halfvec", Family.VECTOR, null, null),
    /// `sparsevec`
    SPARSEVEC("sparsevec", Family.VECTOR, null, null);

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
