package dev.squall.kit.run;

import static dev.squall.kit.run.MigrationFolder.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.run.MigrationEvent.InvalidIndexDropped;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Migrators that are killed, and the one after them.
@PostgresTest
class KillTest {

    private static final String OUTSIDE = "-- squall:outside-transaction\n";

    private final TestDatabase database;
    private final Kit kit;
    private final MigrationFolder folder;

    KillTest(TestDatabase database, @TempDir Path files) {
        this.database = database;
        this.kit = Kit.fresh(database);
        this.folder = new MigrationFolder(files);
        database.execute("create type mood as enum ('sad')");
    }

    @AfterEach
    void nobodyHasTheLock() {
        kit.isHealthy();
    }

    private void script() {
        folder.add(1, "create table t (n int);\ninsert into t values (1);")
                .add(
                        2,
                        "insert into t values (2);\ninsert into t values (3);\n"
                                + OUTSIDE
                                + "create index concurrently t_n_idx on t (n);\n"
                                + OUTSIDE
                                + "alter type mood add value 'ok';\n"
                                + "insert into t values (4);\n"
                                + "-- squall:new-transaction\n"
                                + "alter table t add constraint positive check (n > 0) not valid;\n"
                                + "-- squall:new-transaction\n"
                                + "alter table t validate constraint positive;\n"
                                + OUTSIDE
                                + "drop index concurrently t_n_idx;\n")
                .add(3, "insert into t values (5);");
    }

    private void isAppliedOnce() {
        assertThat(database.rows("select n from t order by n"))
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(database.rows("select enum_range(null::mood)")).containsExactly("{sad,ok}");
        assertThat(database.rows("select to_regclass('t_n_idx')")).containsExactly("null");
        assertThat(
                        database.rows(
                                "select convalidated from pg_constraint where conname ="
                                        + " 'positive'"))
                .containsExactly("t");
        assertThat(kit.history())
                .containsExactly(
                        id(1) + "|applied|1/1|null|null",
                        id(2) + "|applied|7/7|null|null",
                        id(3) + "|applied|1/1|null|null");
        assertThat(kit.log())
                .containsExactly(id(1) + "|applied", id(2) + "|applied", id(3) + "|applied");
    }

    /// Each event is a boundary: before a step, after each of its statements and before its record,
    /// after its record. One life after the other ends at the next boundary.
    @Test
    void diesAtEveryBoundaryAndNothingIsLostOrDoneTwice() throws Exception {
        script();
        int boundaries = events();
        for (int deadly = 1; deadly <= boundaries; deadly++) {
            Kit.fresh(database);
            database.execute("drop type if exists mood", "create type mood as enum ('sad')");
            try (OtherJvm dying = OtherJvm.start(database.url(), folder.folder(), deadly)) {
                assertThat(dying.code()).as("dies at event %s", deadly).isEqualTo(OtherJvm.DEAD);
            }
            kit.migrate(folder);
            isAppliedOnce();
        }
    }

    /// As many events as a run has that nobody kills.
    private int events() {
        Kit counting = new Kit(database);
        counting.migrate(folder);
        isAppliedOnce();
        return counting.events().size();
    }

    @Test
    void killedInsideOfATransaction() throws Exception {
        script();
        try (var holder = database.dataSource().getConnection()) {
            holder.setAutoCommit(false);
            folder.edit(
                    1,
                    "up.sql",
                    """
                    create table t (n int);
                    insert into t values (1);
                    select pg_advisory_xact_lock(7);
                    """);
            hold(holder, "select pg_advisory_xact_lock(7)");
            try (OtherJvm dying = OtherJvm.start(database.url(), folder.folder(), 0)) {
                waitUntil(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted",
                        "1");
                dying.kill();
            }
            holder.rollback();
        }
        kit.migrate(folder);
        isAppliedOnce();
    }

    @Test
    void killedWhileAnIndexIsBuilt() throws Exception {
        folder.add(1, "create table t (n int);\ninsert into t values (1);");
        kit.migrate(folder);
        folder.remove(1);
        script();
        try (var holder = database.dataSource().getConnection()) {
            holder.setAutoCommit(false);
            hold(holder, "insert into t values (0)"); // the index waits for this transaction
            try (OtherJvm dying = OtherJvm.start(database.url(), folder.folder(), 0)) {
                waitUntil(
                        "select count(*) from pg_index where indexrelid = to_regclass('t_n_idx')"
                                + " and not indisvalid",
                        "1");
                dying.kill();
            }
            waitUntil(
                    "select count(*) from pg_stat_activity where application_name = 'other jvm'",
                    "0");
            Thread next = Thread.ofVirtual().start(() -> kit.migrate(folder));
            waitUntil(Kit.LOCKS, "1");
            holder.rollback();
            next.join();
        }
        assertThat(kit.events(InvalidIndexDropped.class)).hasSize(1);
        isAppliedOnce();
    }

    private static void hold(Connection holder, String sql) throws Exception {
        try (var statement = holder.createStatement()) {
            statement.execute(sql);
        }
    }

    private void waitUntil(String query, String value) throws InterruptedException {
        while (!database.rows(query).equals(List.of(value))) {
            Thread.sleep(20);
        }
    }
}
