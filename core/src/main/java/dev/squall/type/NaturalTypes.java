package dev.squall.type;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Field;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgResultSet;

/// The type whose Java values are natural for a PostgreSQL type; text for one that is not known, an
/// enum for example.
final class NaturalTypes {

    private static final Map<Integer, PgType<?>> BY_OID = new HashMap<>();
    private static final Map<String, PgType<?>> BY_NAME = new HashMap<>();

    static {
        know(Oid.BOOL, Oid.BOOL_ARRAY, Types.BOOLEAN);
        know(Oid.INT2, Oid.INT2_ARRAY, Types.SMALLINT, "smallserial");
        know(Oid.INT4, Oid.INT4_ARRAY, Types.INTEGER, "serial");
        know(Oid.INT8, Oid.INT8_ARRAY, Types.BIGINT, "bigserial");
        know(Oid.NUMERIC, Oid.NUMERIC_ARRAY, Types.NUMERIC);
        know(Oid.FLOAT4, Oid.FLOAT4_ARRAY, Types.REAL);
        know(Oid.FLOAT8, Oid.FLOAT8_ARRAY, Types.DOUBLE);
        know(Oid.UUID, Oid.UUID_ARRAY, Types.UUID);
        know(Oid.BYTEA, Oid.BYTEA_ARRAY, Types.BYTEA);
        know(Oid.DATE, Oid.DATE_ARRAY, Types.DATE);
        know(Oid.TIME, Oid.TIME_ARRAY, Types.TIME);
        know(Oid.TIMESTAMP, Oid.TIMESTAMP_ARRAY, Types.TIMESTAMP);
        know(Oid.TIMESTAMPTZ, Oid.TIMESTAMPTZ_ARRAY, Types.TIMESTAMPTZ);
        know(Oid.INTERVAL, Oid.INTERVAL_ARRAY, Types.INTERVAL);
        know(Oid.BPCHAR, Oid.BPCHAR_ARRAY, Types.character(1));
        know(Oid.TEXT, Oid.TEXT_ARRAY, Types.TEXT);
        know(Oid.VARCHAR, Oid.VARCHAR_ARRAY, Types.TEXT, "varchar");
        know(Oid.TIMETZ, Oid.TIMETZ_ARRAY, Types.TIMETZ);
        know(869, 1041, Types.INET);
        know(650, 651, Types.CIDR);
        know(829, 1040, Types.MACADDR);
        know(774, 775, Types.MACADDR8);
        know(1560, 1561, Types.VARBIT, "bit");
        know(1562, 1563, Types.VARBIT);
        know(790, 791, Types.MONEY);
        know(142, 143, Types.XML);
        know(3220, 3221, Types.PG_LSN);
        know(3614, 3643, Types.TSVECTOR);
        know(3615, 3645, Types.TSQUERY);
        know(600, 1017, Types.POINT);
        know(628, 629, Types.LINE);
        know(601, 1018, Types.LSEG);
        know(603, 1020, Types.BOX);
        know(602, 1019, Types.PATH);
        know(604, 1027, Types.POLYGON);
        know(718, 719, Types.CIRCLE);
        know(3904, 3905, Types.INT4RANGE);
        know(3926, 3927, Types.INT8RANGE);
        know(3906, 3907, Types.NUMRANGE);
        know(3908, 3909, Types.TSRANGE);
        know(3910, 3911, Types.TSTZRANGE);
        know(3912, 3913, Types.DATERANGE);
        know(4451, 6150, Types.INT4MULTIRANGE);
        know(4536, 6157, Types.INT8MULTIRANGE);
        know(4532, 6151, Types.NUMMULTIRANGE);
        know(4533, 6152, Types.TSMULTIRANGE);
        know(4534, 6153, Types.TSTZMULTIRANGE);
        know(4535, 6155, Types.DATEMULTIRANGE);
    }

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
                types[i] = BY_OID.getOrDefault(fields[i].getOID(), Types.TEXT);
            }
            return types;
        }
        ResultSetMetaData columns = rows.getMetaData();
        PgType<?>[] types = new PgType<?>[columns.getColumnCount()];
        for (int i = 0; i < types.length; i++) {
            types[i] = BY_NAME.getOrDefault(columns.getColumnTypeName(i + 1), Types.TEXT);
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

    private static void know(int oid, int arrayOid, PgType<?> type, String... moreNames) {
        PgType<?> array = type.array();
        BY_OID.put(oid, type);
        BY_OID.put(arrayOid, array);
        BY_NAME.put(type.baseName(), type);
        BY_NAME.put(array.baseName(), array);
        for (String name : moreNames) {
            BY_NAME.put(name, type);
            BY_NAME.put("_" + name, array);
        }
    }
}
