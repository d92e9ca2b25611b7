package dev.squall.kit.run;

import static dev.squall.kit.run.MigrationFolder.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.InvalidMigrations;
import dev.squall.kit.error.IrreversibleMigration;
import dev.squall.kit.error.MigrationFailed;
import dev.squall.kit.migration.JavaMigration;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class JavaMigrationTest {

    private final TestDatabase database;
    private final Kit kit;
    private final MigrationFolder folder;

    JavaMigrationTest(TestDatabase database, @TempDir Path files) {
        this.database = database;
        this.kit = Kit.fresh(database);
        this.folder = new MigrationFolder(files);
        folder.add(1, "create table t (n int);", "drop table t;");
    }

    @AfterEach
    void nobodyHasTheLock() {
        kit.isHealthy();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Fills a table.
    public static final class Fill implements JavaMigration {
        @Override
        public void up(Connection connection) throws SQLException {
            execute(connection, "insert into t values (1), (2)");
        }

        @Override
        public void down(Connection connection) throws SQLException {
            execute(connection, "delete from t");
        }
    }

    /// Fails after it has done something.
    public static final class Fails implements JavaMigration {
        @Override
        public void up(Connection connection) throws SQLException {
            execute(connection, "insert into t values (3)");
            throw new IllegalArgumentException("no such thing");
        }

        @Override
        public void down(Connection connection) {}
    }

    /// Ends the transaction that is not its own.
    public static final class Commits implements JavaMigration {
        @Override
        public void up(Connection connection) throws SQLException {
            execute(connection, "insert into t values (4)");
            connection.commit();
        }

        @Override
        public void down(Connection connection) {}

        @Override
        public Optional<String> irreversible() {
            return Optional.of("it is gone");
        }
    }

    @Test
    void runsInTheTransactionOfItsMigration() {
        folder.addJava(2, Fill.class);
        assertThat(kit.migrate(folder).migrations()).containsExactly(id(1), id(2));
        assertThat(database.rows("select n from t order by n")).containsExactly("1", "2");
        assertThat(kit.migrate(folder).migrations()).isEmpty();
        kit.rollBack(folder, Rollback.last());
        assertThat(database.rows("select n from t")).isEmpty();
    }

    @Test
    void aFailureIsRolledBack() {
        folder.addJava(2, Fails.class);
        assertThatThrownBy(() -> kit.migrate(folder))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("IllegalArgumentException: no such thing")
                .hasMessageContaining("was rolled back as a whole")
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(database.rows("select n from t")).isEmpty();
        folder.edit(2, "java", Fill.class.getName());
        kit.migrate(folder);
    }

    @Test
    void endingTheTransactionIsNoticed() {
        folder.addJava(2, Commits.class);
        assertThatThrownBy(() -> kit.migrate(folder))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("has ended the transaction of its migration");
    }

    @Test
    void aClassThatIsNotThereIsNoticedBeforeAnythingRuns() {
        folder.addJava(2, Fill.class);
        folder.edit(2, "java", "com.example.Nobody");
        assertThatThrownBy(() -> kit.migrate(folder))
                .isInstanceOf(InvalidMigrations.class)
                .hasMessageContaining("names a class that is no migration")
                .hasMessageContaining("ClassNotFoundException");
        assertThat(database.rows("select to_regclass('t')")).containsExactly("null");
        folder.edit(2, "java", String.class.getName());
        assertThatThrownBy(() -> kit.migrate(folder)).hasMessageContaining("ClassCastException");
    }

    @Test
    void mayHaveNoWayBack() {
        folder.addJava(2, Commits.class);
        assertThatThrownBy(() -> kit.migrate(folder)).isInstanceOf(MigrationFailed.class);
        database.execute("update squall.migrations set state = 'applied'");
        assertThatThrownBy(() -> kit.rollBack(folder, Rollback.last()))
                .isInstanceOf(IrreversibleMigration.class)
                .hasMessageContaining("it is gone");
    }

    /// Cannot be loaded at all.
    public static final class Broken implements JavaMigration {
        private static final int NUMBER = Integer.parseInt("none");

        @Override
        public void up(Connection connection) throws SQLException {
            execute(connection, "select " + NUMBER);
        }

        @Override
        public void down(Connection connection) {}
    }

    @Test
    void aClassThatCannotBeLoadedIsNoticedBeforeAnythingRuns() {
        folder.addJava(2, Broken.class);
        assertThatThrownBy(() -> kit.migrate(folder))
                .isInstanceOf(InvalidMigrations.class)
                .hasMessageContaining("ExceptionInInitializerError");
        assertThat(database.rows("select to_regclass('t')")).containsExactly("null");
    }
}
