package dev.squall.type;

import java.util.Map;

/// The type whose Java values are natural for a PostgreSQL type, by the driver's name for it.
final class NaturalTypes {

    private static final Map<String, PgType<?>> BY_NAME =
            Map.ofEntries(
                    Map.entry("bool", Types.BOOLEAN),
                    Map.entry("int2", Types.SMALLINT),
                    Map.entry("smallserial", Types.SMALLINT),
                    Map.entry("int4", Types.INTEGER),
                    Map.entry("serial", Types.INTEGER),
                    Map.entry("int8", Types.BIGINT),
                    Map.entry("bigserial", Types.BIGINT),
                    Map.entry("numeric", Types.NUMERIC),
                    Map.entry("float4", Types.REAL),
                    Map.entry("float8", Types.DOUBLE),
                    Map.entry("uuid", Types.UUID),
                    Map.entry("bytea", Types.BYTEA),
                    Map.entry("date", Types.DATE),
                    Map.entry("time", Types.TIME),
                    Map.entry("timestamp", Types.TIMESTAMP),
                    Map.entry("timestamptz", Types.TIMESTAMPTZ),
                    Map.entry("bpchar", Types.character(1)),
                    Map.entry("inet", Types.INET),
                    Map.entry("interval", Types.INTERVAL));

    private NaturalTypes() {}

    /// The type; text for one that is not known, an enum for example.
    static PgType<?> of(String name) {
        if (name.startsWith("_")) {
            return of(name.substring(1)).array();
        }
        return BY_NAME.getOrDefault(name, Types.TEXT);
    }
}
