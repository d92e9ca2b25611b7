package dev.squall.schema.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A connection while a catalog is read: one snapshot of the data, and settings with which every
/// server prints the same definition in the same way, and plans the queries as they are written.
public final class CatalogSession {

    private static final Map<String, String> SETTINGS =
            Map.of(
                    "search_path", "",
                    "timezone", "UTC",
                    "datestyle", "ISO, MDY",
                    "intervalstyle", "postgres",
                    "extra_float_digits", "1",
                    "quote_all_identifiers", "off",
                    "bytea_output", "hex",
                    "jit", "off",
                    "join_collapse_limit", "1");

    private CatalogSession() {}

    /// Something that is read.
    @FunctionalInterface
    public interface Reading<T> {
        /// Reads it.
        T from(Connection connection) throws SQLException;
    }

    /// Reads some kinds of objects.
    ///
    /// @throws SQLException if the server refuses a query
    public static Snapshot read(Connection connection, Scope scope, List<CatalogKind> kinds)
            throws SQLException {
        return read(connection, within -> readAll(within, scope, kinds));
    }

    /// Reads something in a transaction that reads only; in the caller's, if there is one.
    ///
    /// @throws SQLException if the server refuses a query
    public static <T> T read(Connection connection, Reading<T> reading) throws SQLException {
        return connection.getAutoCommit()
                ? readInOwn(connection, reading)
                : readWithin(connection, reading);
    }

    private static <T> T readInOwn(Connection connection, Reading<T> reading) throws SQLException {
        return OwnTransaction.run(
                connection,
                () -> {
                    execute(
                            connection,
                            "set transaction isolation level repeatable read, read only");
                    apply(connection, SETTINGS);
                    return reading.from(connection);
                });
    }

    private static <T> T readWithin(Connection connection, Reading<T> reading) throws SQLException {
        Map<String, String> before = settings(connection);
        apply(connection, SETTINGS);
        T read = reading.from(connection);
        apply(connection, before);
        return read;
    }

    private static Snapshot readAll(Connection connection, Scope scope, List<CatalogKind> kinds)
            throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        CatalogReader reader = new CatalogReader(major, scope);
        for (CatalogKind kind : kinds) {
            kind.read(reader);
        }
        return reader.snapshot(connection);
    }

    /// All in one round trip.
    private static void apply(Connection connection, Map<String, String> settings)
            throws SQLException {
        String each = "set_config(?, ?, true)";
        String all = String.join(", ", Collections.nCopies(settings.size(), each));
        try (var statement = connection.prepareStatement("select " + all)) {
            int parameter = 0;
            for (var setting : settings.entrySet()) {
                statement.setString(++parameter, setting.getKey());
                statement.setString(++parameter, setting.getValue());
            }
            statement.execute();
        }
    }

    private static Map<String, String> settings(Connection connection) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (var statement =
                connection.prepareStatement(
                        "select name, current_setting(name) from unnest(?::text[]) name")) {
            statement.setArray(
                    1, connection.createArrayOf("text", SETTINGS.keySet().toArray(new String[0])));
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    settings.put(results.getString(1), results.getString(2));
                }
            }
        }
        return settings;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
