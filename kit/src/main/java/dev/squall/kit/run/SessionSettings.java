package dev.squall.kit.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is set on the migrator's session, anew before each step: an earlier one may have changed
/// it, and one that is taken up after an interruption must find what it would have found otherwise.
final class SessionSettings {

    private static final int TRANSACTION_TIMEOUT_SINCE = 17;
    private static final String CURRENT = "select pg_catalog.current_setting(?)";
    private static final String SET =
            "select pg_catalog.set_config(name, value, false)"
                    + " from unnest(?::text[], ?::text[]) as s (name, value)";

    private final Connection connection;
    private final Map<String, String> values = new LinkedHashMap<>();

    SessionSettings(Connection connection, MigratorOptions options) throws SQLException {
        this.connection = connection;
        // the driver sets these two after the login, so that a reset would lose them
        values.put("application_name", current("application_name"));
        values.put("extra_float_digits", current("extra_float_digits"));
        values.put("standard_conforming_strings", "on");
        // bodies may name what a later statement creates
        values.put("check_function_bodies", "off");
        // a policy must not hide rows from a backfill: it is an error instead
        values.put("row_security", "off");
        values.put("TimeZone", "UTC");
        values.put("default_transaction_read_only", "off");
        values.put("lock_timeout", Long.toString(options.lockTimeout().toMillis()));
        values.put("statement_timeout", Long.toString(options.statementTimeout().toMillis()));
        values.put("idle_in_transaction_session_timeout", "0");
        values.put("tcp_keepalives_idle", "60");
        if (connection.getMetaData().getDatabaseMajorVersion() >= TRANSACTION_TIMEOUT_SINCE) {
            values.put("transaction_timeout", "0");
        }
    }

    private String current(String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CURRENT)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    /// Puts everything back to what the server gives by itself, then sets what a migrator needs.
    void apply() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session authorization default; reset role; reset all");
        }
        set(values);
        watchClient();
    }

    void lockTimeout(long millis) throws SQLException {
        set(Map.of("lock_timeout", Long.toString(millis)));
    }

    /// A statement whose migrator was killed ends soon, and its locks with it.
    private void watchClient() throws SQLException {
        try {
            set(Map.of("client_connection_check_interval", "2000"));
        } catch (SQLException e) {
            // only servers on some operating systems can look
            if (!"22023".equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private void set(Map<String, String> settings) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setObject(1, settings.keySet().toArray(new String[0]));
            statement.setObject(2, settings.values().toArray(new String[0]));
            statement.executeQuery().close();
        }
    }
}
