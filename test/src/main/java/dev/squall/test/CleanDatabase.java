package dev.squall.test;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.TableRef;
import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import dev.squall.run.Environment;
import dev.squall.run.Profile;
import dev.squall.sql.Identifier;
import dev.squall.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Empties the tables of a schema, so that each test begins without rows.
///
/// ```java
/// @BeforeEach
/// void clean(TestDatabase database) {
///     cleanDatabase(database, Tables.schema());
/// }
/// ```
///
/// It is one statement, whatever refers to what, and numbers begin anew: `truncate conversations,
/// messages, projects restart identity`. A transaction that a test has left open makes it fail
/// after 5 s instead of waiting for ever.
///
/// It runs on test databases only: that of a test class, or the one that `TEST_DATABASE_URL` names,
/// as the owner of the tables.
public final class CleanDatabase {

    private static final String MARK = "test";

    private CleanDatabase() {}

    /// Empties the tables of a schema in the database of a test class.
    ///
    /// @param kept tables that keep their rows: those that migrations fill
    /// @throws AssertionError if the server refuses it: another table refers to one of these, or
    ///   somebody holds one of them
    public static void cleanDatabase(
            TestDatabase database, DeclaredSchema schema, Table<?>... kept) {
        try (DirectConnection connection = open(database.url())) {
            truncate(connection, schema, kept);
        }
    }

    /// Empties the tables of a schema in the database that `TEST_DATABASE_URL` names: on a server
    /// of your own, which test classes share.
    ///
    /// @param kept tables that keep their rows: those that migrations fill
    /// @throws InvalidSettings if there is no such URL, if `SQUALL_ENV` says production or
    ///   serverless, or if the database has no `test` in its name
    /// @throws AssertionError if the server refuses it: another table refers to one of these,
    ///   somebody holds one of them, or the login does not own them
    public static void cleanDatabase(
            Environment environment, DeclaredSchema schema, Table<?>... kept) {
        if (environment.profile() == Profile.PRODUCTION
                || environment.profile() == Profile.SERVERLESS) {
            throw refused("this is " + environment);
        }
        String url =
                environment
                        .get("TEST_DATABASE_URL")
                        .orElseThrow(() -> refused("TEST_DATABASE_URL is not set"));
        try (DirectConnection connection = open(url)) {
            requireTest(connection);
            truncate(connection, schema, kept);
        }
    }

    private static InvalidSettings refused(String why) {
        return new InvalidSettings(
                Report.of("no database is emptied: " + why)
                        .hint(
                                "cleanDatabase(…) is for the database that TEST_DATABASE_URL names,"
                                        + " with \"test\" in its name"));
    }

    private static DirectConnection open(String url) {
        return DirectConnection.open(url, ConnectionSettings.defaults());
    }

    /// Asks the server: a pooler may know a database by another name.
    private static void requireTest(DirectConnection connection) {
        try (Statement statement = connection.connection().createStatement();
                var result = statement.executeQuery("select current_database()")) {
            result.next();
            String name = result.getString(1);
            if (!name.toLowerCase(Locale.ROOT).contains(MARK)) {
                throw refused(name + " does not look like one for tests");
            }
        } catch (SQLException e) {
            throw new AssertionError(connection + " cannot be asked for its name", e);
        }
    }

    private static void truncate(DirectConnection direct, DeclaredSchema schema, Table<?>... kept) {
        Set<TableRef> keep = Arrays.stream(kept).map(TableRef::of).collect(Collectors.toSet());
        List<String> tables =
                schema.tables().stream()
                        .map(DeclaredTable::name)
                        .filter(name -> !keep.contains(name))
                        .map(CleanDatabase::quoted)
                        .toList();
        if (tables.isEmpty()) {
            return;
        }
        Connection connection = direct.connection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '5s'");
            statement.execute("truncate " + String.join(", ", tables) + " restart identity");
        } catch (SQLException e) {
            throw new AssertionError(
                    direct + " could not be emptied: " + e.getMessage() + hint(e), e);
        }
    }

    private static String hint(SQLException failure) {
        return "55P03".equals(failure.getSQLState())
                ? "\n  hint    a test has left a transaction or a stream open"
                : "";
    }

    private static String quoted(TableRef table) {
        String name = Identifier.of(table.name()).sql();
        return table.schema().isEmpty() ? name : Identifier.of(table.schema()).sql() + "." + name;
    }
}
