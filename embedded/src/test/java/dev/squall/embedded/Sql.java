package dev.squall.embedded;

import java.sql.SQLException;

/// Statements of the tests.
final class Sql {

    private Sql() {}

    static String text(EmbeddedPostgres server, String database, String query) throws SQLException {
        try (var connection = server.dataSource(database).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    static void run(EmbeddedPostgres server, String database, String command) throws SQLException {
        try (var connection = server.dataSource(database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
