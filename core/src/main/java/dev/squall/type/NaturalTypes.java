package dev.squall.type;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Field;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgResultSet;

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

    private static final @Nullable VarHandle FIELDS = fields();

    private NaturalTypes() {}

    /// The types of a result's columns, from what the server said when it described them. The
    /// driver's own answer for a type's name asks the server whether the column is a serial one:
    /// that would be another round trip.
    static PgType<?>[] of(ResultSet rows) throws SQLException {
        if (FIELDS != null && rows instanceof PgResultSet) {
            Field[] fields = (Field[]) FIELDS.get(rows);
            PgType<?>[] types = new PgType<?>[fields.length];
            for (int i = 0; i < fields.length; i++) {
                types[i] = of(Oid.toString(fields[i].getOID()).toLowerCase(Locale.ROOT));
            }
            return types;
        }
        ResultSetMetaData columns = rows.getMetaData();
        PgType<?>[] types = new PgType<?>[columns.getColumnCount()];
        for (int i = 0; i < types.length; i++) {
            types[i] = of(columns.getColumnTypeName(i + 1));
        }
        return types;
    }

    private static @Nullable VarHandle fields() {
        try {
            return MethodHandles.privateLookupIn(PgResultSet.class, MethodHandles.lookup())
                    .findVarHandle(PgResultSet.class, "fields", Field[].class);
        } catch (ReflectiveOperationException e) {
            return null; // in named modules that do not open it
        }
    }

    /// The type; text for one that is not known, an enum for example.
    private static PgType<?> of(String name) {
        if (name.startsWith("_")) {
            return of(name.substring(1)).array();
        }
        if (name.endsWith("_array")) {
            return of(name.substring(0, name.length() - "_array".length())).array();
        }
        return BY_NAME.getOrDefault(name, Types.TEXT);
    }
}
