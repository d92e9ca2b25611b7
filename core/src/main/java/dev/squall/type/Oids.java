package dev.squall.type;

import java.util.HashMap;
import java.util.Map;
import org.postgresql.core.Oid;

/// The numbers that PostgreSQL's own types have in every database.
final class Oids {

    private static final Map<String, Integer> BY_NAME = new HashMap<>();

    static {
        know("bool", Oid.BOOL, Oid.BOOL_ARRAY);
        know("int2", Oid.INT2, Oid.INT2_ARRAY);
        know("int4", Oid.INT4, Oid.INT4_ARRAY);
        know("int8", Oid.INT8, Oid.INT8_ARRAY);
        know("numeric", Oid.NUMERIC, Oid.NUMERIC_ARRAY);
        know("float4", Oid.FLOAT4, Oid.FLOAT4_ARRAY);
        know("float8", Oid.FLOAT8, Oid.FLOAT8_ARRAY);
        know("text", Oid.TEXT, Oid.TEXT_ARRAY);
        know("varchar", Oid.VARCHAR, Oid.VARCHAR_ARRAY);
        know("bpchar", Oid.BPCHAR, Oid.BPCHAR_ARRAY);
        know("uuid", Oid.UUID, Oid.UUID_ARRAY);
        know("bytea", Oid.BYTEA, Oid.BYTEA_ARRAY);
        know("date", Oid.DATE, Oid.DATE_ARRAY);
        know("time", Oid.TIME, Oid.TIME_ARRAY);
        know("timetz", Oid.TIMETZ, Oid.TIMETZ_ARRAY);
        know("timestamp", Oid.TIMESTAMP, Oid.TIMESTAMP_ARRAY);
        know("timestamptz", Oid.TIMESTAMPTZ, Oid.TIMESTAMPTZ_ARRAY);
        know("interval", Oid.INTERVAL, Oid.INTERVAL_ARRAY);
        know("json", Oid.JSON, Oid.JSON_ARRAY);
        know("jsonb", Oid.JSONB, Oid.JSONB_ARRAY);
        know("varbit", Oid.VARBIT, Oid.VARBIT_ARRAY);
        know("inet", 869, 1041);
        know("cidr", 650, 651);
        know("macaddr", 829, 1040);
        know("macaddr8", 774, 775);
        know("pg_lsn", 3220, 3221);
        know("point", Oid.POINT, Oid.POINT_ARRAY);
        know("line", 628, 629);
        know("lseg", 601, 1018);
        know("box", Oid.BOX, 1020);
        know("path", 602, 1019);
        know("polygon", 604, 1027);
        know("circle", 718, 719);
        know("int4range", 3904, 3905);
        know("int8range", 3926, 3927);
        know("numrange", 3906, 3907);
        know("tsrange", 3908, 3909);
        know("tstzrange", 3910, 3911);
        know("daterange", 3912, 3913);
    }

    private Oids() {}

    /// The number of a type by the name that the driver knows it by; 0: it has none of its own.
    static int of(String baseName) {
        return BY_NAME.getOrDefault(baseName, 0);
    }

    private static void know(String baseName, int oid, int arrayOid) {
        BY_NAME.put(baseName, oid);
        BY_NAME.put('_' + baseName, arrayOid);
    }
}
