package dev.squall.type;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
                    Map.entry(Inet.class, Types.INET),
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
