package dev.squall.kit.run;

import dev.squall.error.Report;
import dev.squall.kit.error.InvalidMigrations;
import dev.squall.kit.migration.JavaMigration;
import dev.squall.kit.migration.MigrationBody;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Runs migrations in Java.
final class JavaRunner {

    private static final String TRANSACTION = "select pg_catalog.pg_current_xact_id()::text";

    private JavaRunner() {}

    static void run(Workplace place, MigrationBody.OfJava code, Direction direction)
            throws StepFault {
        JavaMigration migration = load(code, place.options().classLoader());
        Connection connection = place.connection();
        try {
            String before = transaction(connection);
            if (direction == Direction.UP) {
                migration.up(connection);
            } else {
                migration.down(connection);
            }
            if (connection.getAutoCommit() || !transaction(connection).equals(before)) {
                throw new IllegalStateException(
                        code.className()
                                + " has ended the transaction of its migration: what it did before"
                                + " that stays");
            }
        } catch (Exception e) {
            throw new StepFault(null, e);
        }
    }

    private static String transaction(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TRANSACTION)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /// Finds the class of a migration.
    ///
    /// @throws InvalidMigrations if there is none, or it is not a [JavaMigration]
    static JavaMigration load(MigrationBody.OfJava code, ClassLoader loader) {
        try {
            return Class.forName(code.className(), true, loader)
                    .asSubclass(JavaMigration.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new InvalidMigrations(
                    Report.of(code.file() + " names a class that is no migration")
                            .line("class", code.className())
                            .line("reason", e.toString())
                            .hint(
                                    "a compiled public class with a constructor without parameters"
                                            + " that implements JavaMigration"),
                    e);
        }
    }
}
