package dev.squall.kit;

import static dev.squall.kit.run.MigrationFolder.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.squall.Database;
import dev.squall.error.ConnectionFailure;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.MigrationFailed;
import dev.squall.kit.run.Kit;
import dev.squall.kit.run.MigrationFolder;
import dev.squall.run.ConnectionSettings;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class MigrationsTest {

    private final TestDatabase test;
    private final Kit kit;
    private final MigrationFolder folder;

    MigrationsTest(TestDatabase test, @TempDir Path files) {
        this.test = test;
        this.kit = Kit.fresh(test);
        this.folder = new MigrationFolder(files);
    }

    @BeforeEach
    void oneMigration() {
        folder.add(1, "create table t (pid int);\ninsert into t values (pg_backend_pid());");
    }

    @AfterEach
    void nobodyHasTheLock() {
        kit.isHealthy();
    }

    @Test
    void aDatabaseMigratesOnAConnectionOfItsOwn() {
        ConnectionSettings settings =
                ConnectionSettings.defaults()
                        .maxConnections(1)
                        .statementTimeout(Duration.ofMillis(500));
        folder.add(2, "select pg_sleep(1);"); // longer than the pool allows
        try (Database database = Database.connect(test.url(), settings)) {
            String pid = "select pg_backend_pid()::text";
            String pooled = database.withoutSession().sql(pid).list((String p) -> p).getFirst();
            Migrations migrations = Migrations.read(folder.folder());
            assertThat(migrations.applyTo(database).migrations()).containsExactly(id(1), id(2));
            assertThat(migrations.status(database).isCurrent()).isTrue();
            assertThat(test.rows("select pid from t")).doesNotContain(pooled);
            assertThat(database.withoutSession().sql(pid).list((String p) -> p))
                    .containsExactly(pooled);
        }
    }

    @Test
    void aPoolOfSomebodyElseGetsNoUsedConnectionBack() throws Exception {
        HikariConfig config = new HikariConfig();
        config.setDataSource(test.dataSource());
        config.setMaximumPoolSize(1);
        config.setAutoCommit(false);
        try (HikariDataSource pool = new HikariDataSource(config);
                Database database = Database.connect(pool)) {
            Migrations migrations = Migrations.read(folder.folder());
            migrations.applyTo(database);
            migrations.applyTo(pool);
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement();
                    var rows =
                            statement.executeQuery(
                                    "select current_setting('row_security'), pid from t"
                                            + " where pid <> pg_backend_pid()")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("on");
            }
        }
    }

    @Test
    void aDriversDataSourceIsEnough() {
        Migrations migrations = Migrations.read(folder.folder());
        assertThat(migrations.applyTo(test.dataSource()).migrations()).containsExactly(id(1));
        assertThat(migrations).hasToString("1 migrations");
    }

    @Test
    void aDatabaseThatIsNotThereIsAClearError() {
        Migrations migrations = Migrations.read(folder.folder());
        assertThatThrownBy(() -> migrations.applyTo(test.url().replaceAll("/[^/]*$", "/nobody")))
                .isInstanceOf(ConnectionFailure.class)
                .hasMessageContaining("the database does not exist");
    }

    @Test
    void aBrokenConnectionIsAFailureAndTheNextRunGoesOn() {
        folder.add(2, "insert into t values (2);\nselect pg_terminate_backend(pg_backend_pid());");
        assertThatThrownBy(() -> kit.migrate(folder))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("the connection broke: the next run finds out about step 1");
        folder.edit(2, "up.sql", "insert into t values (2);");
        kit.migrate(folder);
        assertThat(test.rows("select count(*) from t where pid = 2")).containsExactly("1");
    }
}
