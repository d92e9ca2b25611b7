package dev.squall.processor.read;

import dev.squall.processor.model.Scalar;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which Java type is which PostgreSQL type, and what to write in place of those that are none.
final class Scalars {

    private static final Map<String, Scalar> TYPES =
            Map.ofEntries(
                    Map.entry("short", Scalar.SMALLINT),
                    Map.entry("java.lang.Short", Scalar.SMALLINT),
                    Map.entry("int", Scalar.INTEGER),
                    Map.entry("java.lang.Integer", Scalar.INTEGER),
                    Map.entry("long", Scalar.BIGINT),
                    Map.entry("java.lang.Long", Scalar.BIGINT),
                    Map.entry("float", Scalar.REAL),
                    Map.entry("java.lang.Float", Scalar.REAL),
                    Map.entry("double", Scalar.DOUBLE),
                    Map.entry("java.lang.Double", Scalar.DOUBLE),
                    Map.entry("boolean", Scalar.BOOLEAN),
                    Map.entry("java.lang.Boolean", Scalar.BOOLEAN),
                    Map.entry("java.lang.String", Scalar.TEXT),
                    Map.entry("java.math.BigDecimal", Scalar.NUMERIC),
                    Map.entry("java.util.UUID", Scalar.UUID),
                    Map.entry("java.time.LocalDate", Scalar.DATE),
                    Map.entry("java.time.LocalTime", Scalar.TIME),
                    Map.entry("java.time.LocalDateTime", Scalar.TIMESTAMP),
                    Map.entry("java.time.Instant", Scalar.TIMESTAMPTZ),
                    Map.entry("dev.squall.type.Interval", Scalar.INTERVAL),
                    Map.entry("java.time.OffsetTime", Scalar.TIMETZ),
                    Map.entry("dev.squall.type.Inet", Scalar.INET),
                    Map.entry("dev.squall.type.Cidr", Scalar.CIDR),
                    Map.entry("dev.squall.type.MacAddr", Scalar.MACADDR),
                    Map.entry("dev.squall.type.MacAddr8", Scalar.MACADDR8),
                    Map.entry("dev.squall.type.BitString", Scalar.VARBIT),
                    Map.entry("dev.squall.type.Xml", Scalar.XML),
                    Map.entry("dev.squall.type.Lsn", Scalar.PG_LSN),
                    Map.entry("dev.squall.type.TsVector", Scalar.TSVECTOR),
                    Map.entry("dev.squall.type.TsQuery", Scalar.TSQUERY),
                    Map.entry("dev.squall.type.Point", Scalar.POINT),
                    Map.entry("dev.squall.type.Line", Scalar.LINE),
                    Map.entry("dev.squall.type.Lseg", Scalar.LSEG),
                    Map.entry("dev.squall.type.Box", Scalar.BOX),
                    Map.entry("dev.squall.type.Path", Scalar.PATH),
                    Map.entry("dev.squall.type.Polygon", Scalar.POLYGON),
                    Map.entry("dev.squall.type.Circle", Scalar.CIRCLE),
                    Map.entry("dev.squall.type.Vector", Scalar.VECTOR),
                    Map.entry("dev.squall.type.HalfVector", Scalar.HALFVEC),
                    Map.entry("dev.squall.type.SparseVector", Scalar.SPARSEVEC));

    private static final String RANGE = "dev.squall.type.Range";
    private static final String MULTIRANGE = "dev.squall.type.Multirange";

    private static final Map<String, Scalar> RANGES =
            Map.ofEntries(
                    Map.entry("java.lang.Integer", Scalar.INT4RANGE),
                    Map.entry("java.lang.Long", Scalar.INT8RANGE),
                    Map.entry("java.math.BigDecimal", Scalar.NUMRANGE),
                    Map.entry("java.time.LocalDateTime", Scalar.TSRANGE),
                    Map.entry("java.time.Instant", Scalar.TSTZRANGE),
                    Map.entry("java.time.LocalDate", Scalar.DATERANGE));

    private static final Map<String, Scalar> MULTIRANGES =
            Map.ofEntries(
                    Map.entry("java.lang.Integer", Scalar.INT4MULTIRANGE),
                    Map.entry("java.lang.Long", Scalar.INT8MULTIRANGE),
                    Map.entry("java.math.BigDecimal", Scalar.NUMMULTIRANGE),
                    Map.entry("java.time.LocalDateTime", Scalar.TSMULTIRANGE),
                    Map.entry("java.time.Instant", Scalar.TSTZMULTIRANGE),
                    Map.entry("java.time.LocalDate", Scalar.DATEMULTIRANGE));

    private static final Map<String, String> INSTEAD =
            Map.ofEntries(
                    Map.entry("byte", "use short (smallint), or byte[] for bytes"),
                    Map.entry("java.lang.Byte", "use Short (smallint), or byte[] for bytes"),
                    Map.entry("char", "use String"),
                    Map.entry("java.lang.Character", "use String"),
                    Map.entry("java.math.BigInteger", "use BigDecimal (numeric)"),
                    Map.entry("java.lang.Number", "use int, long, double or BigDecimal"),
                    Map.entry("java.util.Date", "use Instant (timestamptz) or LocalDate (date)"),
                    Map.entry("java.sql.Date", "use LocalDate (date)"),
                    Map.entry("java.sql.Time", "use LocalTime (time)"),
                    Map.entry("java.sql.Timestamp", "use Instant (timestamptz)"),
                    Map.entry("java.util.Calendar", "use Instant (timestamptz)"),
                    Map.entry("java.time.OffsetDateTime", "use Instant (timestamptz)"),
                    Map.entry("java.time.ZonedDateTime", "use Instant (timestamptz)"),
                    Map.entry("java.time.Duration", "use dev.squall.type.Interval (interval)"),
                    Map.entry("java.time.Period", "use dev.squall.type.Interval (interval)"),
                    Map.entry("java.net.InetAddress", "use dev.squall.type.Inet (inet)"),
                    Map.entry("java.util.Optional", "use the type itself, with @Nullable"),
                    Map.entry("java.util.Set", "use List for an array, or @Json"),
                    Map.entry("java.util.Collection", "use List for an array, or @Json"),
                    Map.entry(
                            "java.util.Map",
                            "annotate it with @Json to store it as jsonb, or with @Hstore"));

    private Scalars() {}

    static @Nullable Scalar of(String javaType) {
        return TYPES.get(javaType);
    }

    /// Whether it is a range or a multirange.
    static boolean isRange(String javaType) {
        return javaType.equals(RANGE) || javaType.equals(MULTIRANGE);
    }

    /// The range or multirange of a bound; null if there is none.
    static @Nullable Scalar range(String javaType, String bound) {
        return (javaType.equals(RANGE) ? RANGES : MULTIRANGES).get(bound);
    }

    /// The hint for a type that cannot be stored.
    static String instead(String javaType) {
        return INSTEAD.getOrDefault(
                javaType,
                "store it as jsonb with @Json, make it a record of columns, or give it a type of"
                        + " your own with @Type");
    }
}
