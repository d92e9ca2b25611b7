package dev.squall.schema.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A connection while a catalog is read: one snapshot of the data, and settings with which every
/// server prints the same definition in the same way.
public final class CatalogSession {

    private static final Map<String, String> SETTINGS =
            Map.of(
                    "search_path", "",
                    "timezone", "UTC",
                    "datestyle", "ISO, MDY",
                    "intervalstyle", "postgres",
                    "extra_float_digits", "1",
                    "quote_all_identifiers", "off",
                    "bytea_output", "hex");

    private CatalogSession() {}

    /// Reads some kinds of objects.
    ///
    /// @throws SQLException if the server refuses a query
    public static Snapshot read(Connection connection, Scope scope, List<CatalogKind> kinds)
            throws SQLException {
        return connection.getAutoCommit()
                ? readInOwn(connection, scope, kinds)
                : readWithin(connection, scope, kinds);
    }

    private static Snapshot readInOwn(Connection connection, Scope scope, List<CatalogKind> kinds)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            execute(connection, "set transaction isolation level repeatable read, read only");
            apply(connection, SETTINGS);
            return readAll(connection, scope, kinds);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static Snapshot readWithin(Connection connection, Scope scope, List<CatalogKind> kinds)
            throws SQLException {
        Map<String, String> before = new LinkedHashMap<>();
        for (String name : SETTINGS.keySet()) {
            before.put(name, setting(connection, name));
        }
        apply(connection, SETTINGS);
        Snapshot snapshot = readAll(connection, scope, kinds);
        apply(connection, before);
        return snapshot;
    }

    private static Snapshot readAll(Connection connection, Scope scope, List<CatalogKind> kinds)
            throws SQLException {
        CatalogReader reader = new CatalogReader(connection, scope);
        for (CatalogKind kind : kinds) {
            kind.read(reader);
        }
        return reader.snapshot();
    }

    private static void apply(Connection connection, Map<String, String> settings)
            throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            for (var setting : settings.entrySet()) {
                statement.setString(1, setting.getKey());
                statement.setString(2, setting.getValue());
                statement.execute();
            }
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, name);
            try (ResultSet results = statement.executeQuery()) {
                results.next();
                return results.getString(1);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
