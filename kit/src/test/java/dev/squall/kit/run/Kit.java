package dev.squall.kit.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A migrator on a database of a test, which collects what it tells.
public final class Kit {

    public static final String LOCKS =
            "select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                    + " where l.locktype = 'advisory' and d.datname = current_database()";

    private final TestDatabase database;
    private final List<MigrationEvent> events = new CopyOnWriteArrayList<>();
    private MigratorOptions options = MigratorOptions.defaults().listener(events::add);

    public Kit(TestDatabase database) {
        this.database = database;
    }

    /// Forgets what an earlier test has left.
    public static Kit fresh(TestDatabase database) {
        database.execute(
                "drop schema if exists squall cascade",
                "drop schema public cascade",
                "create schema public");
        return new Kit(database);
    }

    public Kit lockTimeout(Duration timeout) {
        options = options.lockTimeout(timeout);
        return this;
    }

    public Kit options(java.util.function.UnaryOperator<MigratorOptions> change) {
        options = change.apply(options);
        return this;
    }

    public List<MigrationEvent> events() {
        return events;
    }

    public <T> List<T> events(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public int count(Class<?> type) {
        return events(type).size();
    }

    public DirectConnection open() {
        return DirectConnection.open(
                database.url(), ConnectionSettings.defaults().applicationName("squall test"));
    }

    public Migrated migrate(MigrationFolder folder) {
        try (DirectConnection connection = open()) {
            return new Migrator(folder.lineage(), options).migrate(connection);
        }
    }

    public Migrated rollBack(MigrationFolder folder, Rollback rollback) {
        try (DirectConnection connection = open()) {
            return new Migrator(folder.lineage(), options).rollBack(connection, rollback);
        }
    }

    public List<PlannedMigration> plan(MigrationFolder folder) {
        try (DirectConnection connection = open()) {
            return new Migrator(folder.lineage(), options).plan(connection);
        }
    }

    public List<PlannedMigration> plan(MigrationFolder folder, Rollback rollback) {
        try (DirectConnection connection = open()) {
            return new Migrator(folder.lineage(), options).plan(connection, rollback);
        }
    }

    public MigrationStatus status(MigrationFolder folder) {
        try (DirectConnection connection = open()) {
            return new Migrator(folder.lineage(), options).status(connection);
        }
    }

    /// Nobody has the lock, and a connection still works.
    public void isHealthy() {
        assertThat(database.rows(LOCKS)).containsExactly("0");
    }

    public List<String> history() {
        return database.rows(
                "select id, state, cardinality(done_steps) || '/' || steps, started_step, error"
                        + " from squall.migrations order by id");
    }

    public List<String> log() {
        return database.rows("select id, event from squall.migration_log order by at");
    }
}
