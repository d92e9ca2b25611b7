package dev.squall.harness;

import dev.squall.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The database of one test class.
///
/// @param server the server that all test classes of the JVM share
/// @param name the database's name, unlike that of any other test class
public record TestDatabase(EmbeddedPostgres server, String name) {

    /// The superuser's `postgres://` URL.
    public String url() {
        return server.url(name);
    }

    /// The URL of another login. Roles belong to the server: all test classes see them.
    public String url(String user, String password) {
        return server.url(name, user, password);
    }

    public String jdbcUrl() {
        return server.jdbcUrl(name);
    }

    /// The superuser's connections, not pooled.
    public DataSource dataSource() {
        return server.dataSource(name);
    }

    /// Runs statements as the superuser, each in a transaction of its own.
    public void execute(String... statements) {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /// The rows of a query as the server prints them, columns separated by `|`.
    public List<String> rows(String query) {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement();
                var results = statement.executeQuery(query)) {
            int columns = results.getMetaData().getColumnCount();
            var rows = new ArrayList<String>();
            while (results.next()) {
                var values = new ArrayList<@Nullable String>();
                for (int i = 1; i <= columns; i++) {
                    values.add(results.getString(i));
                }
                rows.add(String.join("|", values.stream().map(String::valueOf).toList()));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
