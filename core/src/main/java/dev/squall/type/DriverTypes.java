package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Oid;
import org.postgresql.core.TypeInfo;
import org.postgresql.util.PGobject;

/// The types whose numbers the driver knows, so that a bind can name its type.
///
/// The driver would ask the server for `uuid`, `interval` and `inet`, in a round trip of its own in
/// the middle of ours; they are told to it instead. Other types are bound as text with a cast.
final class DriverTypes {

    private static final String TOLD = "squall:told";
    private static final int INET = 869;
    private static final int INET_ARRAY = 1041;
    private static final Set<String> TO_TELL = Set.of("uuid", "interval", "inet");
    private static final Set<String> BUILT_IN =
            Set.of(
                    "int2",
                    "int4",
                    "int8",
                    "numeric",
                    "float4",
                    "float8",
                    "bool",
                    "text",
                    "varchar",
                    "bpchar",
                    "bytea",
                    "date",
                    "time",
                    "timetz",
                    "varbit",
                    "timestamp",
                    "timestamptz",
                    "json",
                    "jsonb");

    private DriverTypes() {}

    /// Whether a bind can name the type.
    static boolean knows(String baseName) {
        return BUILT_IN.contains(baseName) || TO_TELL.contains(baseName);
    }

    /// Binds text as a type, `_` and its name for an array; null is NULL of that type.
    static void bind(PreparedStatement statement, int index, String typeName, @Nullable String text)
            throws SQLException {
        String element = typeName.startsWith("_") ? typeName.substring(1) : typeName;
        if (TO_TELL.contains(element)) {
            tell(statement.getConnection().unwrap(BaseConnection.class).getTypeInfo());
        }
        PGobject object = new PGobject();
        object.setType(typeName);
        object.setValue(text);
        statement.setObject(index, object);
    }

    private static void tell(TypeInfo types) throws SQLException {
        if (types.getPGobject(TOLD) != null) {
            return;
        }
        int other = java.sql.Types.OTHER;
        types.addCoreType("uuid", Oid.UUID, other, "java.util.UUID", Oid.UUID_ARRAY);
        types.addCoreType(
                "interval",
                Oid.INTERVAL,
                other,
                "org.postgresql.util.PGInterval",
                Oid.INTERVAL_ARRAY);
        types.addCoreType("inet", INET, other, "org.postgresql.util.PGobject", INET_ARRAY);
        types.addDataType(TOLD, PGobject.class);
    }
}
