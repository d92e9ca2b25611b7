package dev.squall.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.jdbc.PgConnection;

/// Finds out whether PgBouncer or its like stands in between. Such a one may give every transaction
/// another server session, so that named statements of one client reach another.
final class Poolers {

    private Poolers() {}

    /// The number that the driver was told at its login is not that of the session that answers.
    static boolean isBehindOne(PgConnection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_backend_pid()")) {
            return !rows.next() || rows.getInt(1) != connection.getBackendPID();
        }
    }
}
