package dev.squall.type;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.Map;
import java.util.UUID;

/// The type that a plain Java value has when nothing else says it: in `sql("… {} …", value)`.
public final class ValueTypes {

    private static final Map<Class<?>, PgType<?>> BY_CLASS =
            Map.ofEntries(
                    Map.entry(Boolean.class, Types.BOOLEAN),
                    Map.entry(String.class, Types.TEXT),
                    Map.entry(Integer.class, Types.INTEGER),
                    Map.entry(Long.class, Types.BIGINT),
                    Map.entry(Short.class, Types.SMALLINT),
                    Map.entry(Float.class, Types.REAL),
                    Map.entry(Double.class, Types.DOUBLE),
                    Map.entry(UUID.class, Types.UUID),
                    Map.entry(byte[].class, Types.BYTEA),
                    Map.entry(LocalDate.class, Types.DATE),
                    Map.entry(LocalTime.class, Types.TIME),
                    Map.entry(LocalDateTime.class, Types.TIMESTAMP),
                    Map.entry(Instant.class, Types.TIMESTAMPTZ),
                    Map.entry(OffsetTime.class, Types.TIMETZ),
                    Map.entry(Inet.class, Types.INET),
                    Map.entry(Cidr.class, Types.CIDR),
                    Map.entry(MacAddr.class, Types.MACADDR),
                    Map.entry(MacAddr8.class, Types.MACADDR8),
                    Map.entry(BitString.class, Types.VARBIT),
                    Map.entry(Xml.class, Types.XML),
                    Map.entry(Lsn.class, Types.PG_LSN),
                    Map.entry(TsVector.class, Types.TSVECTOR),
                    Map.entry(TsQuery.class, Types.TSQUERY),
                    Map.entry(Point.class, Types.POINT),
                    Map.entry(Line.class, Types.LINE),
                    Map.entry(Lseg.class, Types.LSEG),
                    Map.entry(Box.class, Types.BOX),
                    Map.entry(Path.class, Types.PATH),
                    Map.entry(Polygon.class, Types.POLYGON),
                    Map.entry(Circle.class, Types.CIRCLE),
                    Map.entry(Vector.class, Types.VECTOR),
                    Map.entry(HalfVector.class, Types.HALFVEC),
                    Map.entry(SparseVector.class, Types.SPARSEVEC),
                    Map.entry(BigDecimal.class, Types.NUMERIC),
                    Map.entry(Interval.class, Types.INTERVAL));

    private ValueTypes() {}

    /// The type of a value.
    ///
    /// @throws InvalidQuery if its class is not known
    public static PgType<?> of(Object value) {
        PgType<?> type = BY_CLASS.get(value.getClass());
        if (type == null) {
            throw new InvalidQuery(
                    Report.of("a value of " + value.getClass().getName() + " has no type by itself")
                            .hint("give it one: value(type, …)"));
        }
        return type;
    }
}
