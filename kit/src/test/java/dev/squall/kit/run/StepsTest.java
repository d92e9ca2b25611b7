package dev.squall.kit.run;

import static dev.squall.kit.run.MigrationFolder.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.Migrations;
import dev.squall.kit.error.HistoryMismatch;
import dev.squall.kit.error.MigrationFailed;
import dev.squall.kit.run.MigrationEvent.AlreadyDone;
import dev.squall.kit.run.MigrationEvent.InvalidIndexDropped;
import dev.squall.kit.run.MigrationEvent.StatementDone;
import dev.squall.kit.run.MigrationEvent.TryingAgain;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Steps inside and outside of transactions, and what is left when one of them fails.
@PostgresTest
class StepsTest {

    private static final String OUTSIDE = "-- squall:outside-transaction\n";
    private static final String INDEX =
            OUTSIDE + "create unique index concurrently t_n_idx on t (n);\n";

    private final TestDatabase database;
    private final Kit kit;
    private final MigrationFolder folder;
    private final List<Integer> found = new ArrayList<>();

    StepsTest(TestDatabase database, @TempDir Path files) {
        this.database = database;
        this.kit = Kit.fresh(database);
        this.folder = new MigrationFolder(files);
        folder.add(1, "create table t (n int);\ncreate table log (step text);\n", "drop table t;");
    }

    @AfterEach
    void nobodyHasTheLock() {
        kit.isHealthy();
    }

    private String log() {
        return String.join(",", database.rows("select step from log order by ctid"));
    }

    /// A migrator that dies once a condition holds: nothing of it is recorded from there on.
    private void dieAt(Class<? extends MigrationEvent> type, String text) {
        Kit dying =
                new Kit(database)
                        .options(
                                o ->
                                        o.listener(
                                                event -> {
                                                    if (event instanceof AlreadyDone done) {
                                                        found.add(done.step());
                                                    }
                                                    if (type.isInstance(event)
                                                            && event.toString().contains(text)) {
                                                        throw new Death();
                                                    }
                                                }));
        assertThatThrownBy(() -> dying.migrate(folder)).isInstanceOf(Death.class);
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void stepsThatAreDoneStayAndTheNextRunGoesOn() {
        folder.add(
                2,
                "insert into log values ('a');\n"
                        + INDEX
                        + "insert into log values ('b');\ninsert into log values (nobody);\n");
        MigrationFailed failed =
                catchThrowableOfType(MigrationFailed.class, () -> kit.migrate(folder));
        assertThat(failed)
                .hasMessageContaining("state       steps 1 to 2 of 3 stay; step 3 was rolled back")
                .hasMessageContaining("it goes on with step 3");
        assertThat(log()).isEqualTo("a");
        assertThat(kit.history().get(1)).startsWith(id(2) + "|applying|2/3|null|column");
        assertThat(kit.status(folder).lines().get(1).state())
                .isEqualTo(MigrationStatus.State.HALF_APPLIED);

        folder.edit(
                2,
                "up.sql",
                "insert into log values ('a');\n" + INDEX + "insert into log values ('c');");
        kit.migrate(folder);
        assertThat(log()).isEqualTo("a,c");
        assertThat(kit.history().get(1)).isEqualTo(id(2) + "|applied|3/3|null|null");
    }

    @Test
    void stepsThatAreDoneCannotBeEdited() {
        folder.add(2, "insert into log values ('a');\n" + INDEX + "select nobody;");
        assertThatThrownBy(() -> kit.migrate(folder)).isInstanceOf(MigrationFailed.class);
        folder.edit(2, "up.sql", "insert into log values ('x');\n" + INDEX + "select 1;");
        assertThatThrownBy(() -> kit.migrate(folder))
                .isInstanceOf(HistoryMismatch.class)
                .hasMessageContaining(
                        id(2) + " is half done, and step 1, which is done, was edited: ");
        folder.edit(2, "up.sql", "insert into log values ('a');\n" + INDEX);
        kit.migrate(folder);
        assertThat(kit.history().get(1)).isEqualTo(id(2) + "|applied|2/2|null|null");
        assertThat(log()).isEqualTo("a");
    }

    @Test
    void anInvalidIndexIsDroppedBeforeItIsBuiltAgain() {
        folder.add(2, "insert into t values (1), (1);\n" + INDEX);
        MigrationFailed failed =
                catchThrowableOfType(MigrationFailed.class, () -> kit.migrate(folder));
        assertThat(failed.sqlState()).isEqualTo("23505");
        assertThat(failed).hasMessageContaining("ran outside of a transaction");
        assertThat(
                        database.rows(
                                "select indisvalid from pg_index where indexrelid ="
                                        + " 't_n_idx'::regclass"))
                .containsExactly("f");
        database.execute("delete from t where ctid = (select min(ctid) from t)");
        kit.migrate(folder);
        assertThat(kit.events(InvalidIndexDropped.class)).hasSize(1);
        assertThat(
                        database.rows(
                                "select indisvalid from pg_index where indexrelid ="
                                        + " 't_n_idx'::regclass"))
                .containsExactly("t");
    }

    @Test
    void aValidIndexThatSomebodyElseMadeIsAnErrorAlsoTheSecondTime() {
        kit.migrate(folder);
        database.execute("create index t_n_idx on t (n)");
        folder.add(2, INDEX);
        for (int i = 0; i < 2; i++) {
            MigrationFailed failed =
                    catchThrowableOfType(MigrationFailed.class, () -> kit.migrate(folder));
            assertThat(failed.sqlState()).isEqualTo("42P07");
        }
    }

    @Test
    void whatHappenedBeforeTheRecordWasLostIsNotRepeated() {
        database.execute("create type mood as enum ('sad')", "create table gone (n int)");
        database.execute("create index gone_idx on gone (n)");
        String script =
                INDEX
                        + OUTSIDE
                        + "alter type mood add value 'ok';\n"
                        + OUTSIDE
                        + "drop index concurrently gone_idx;\n"
                        + OUTSIDE
                        + "insert into log values ('again');\n";
        folder.add(2, script);
        dieAt(StatementDone.class, "t_n_idx");
        assertThat(kit.history().get(1)).isEqualTo(id(2) + "|applying|0/4|0|null");
        dieAt(StatementDone.class, "'ok'");
        dieAt(StatementDone.class, "gone_idx");
        dieAt(StatementDone.class, "again");
        assertThat(kit.history().get(1)).isEqualTo(id(2) + "|applying|3/4|3|null");
        kit.migrate(folder);
        assertThat(kit.history().get(1)).isEqualTo(id(2) + "|applied|4/4|null|null");
        assertThat(found).containsExactly(1, 2, 3);
        assertThat(database.rows("select enum_range(null::mood)")).containsExactly("{sad,ok}");
        assertThat(log()).isEqualTo("again,again"); // what cannot be known runs again
    }

    @Test
    void aStepThatWaitsForALockIsTriedAgainAsAWhole() throws Exception {
        kit.migrate(folder);
        folder.add(2, "insert into log values ('a');\nalter table t add column m int;\n");
        try (var holder = database.dataSource().getConnection()) {
            holder.setAutoCommit(false);
            try (var statement = holder.createStatement()) {
                statement.execute("select * from t");
            }
            Kit waiting = new Kit(database).lockTimeout(Duration.ofMillis(100));
            Thread release = releaseAfter(waiting, 2, holder);
            waiting.migrate(folder);
            release.join();
            assertThat(waiting.events(TryingAgain.class)).hasSizeGreaterThanOrEqualTo(2);
            assertThat(waiting.events(TryingAgain.class).getFirst().toString())
                    .startsWith(
                            id(2)
                                    + ": step 1 could not get its locks (canceling statement due to"
                                    + " lock timeout); attempt 2 in ");
        }
        assertThat(log()).isEqualTo("a");
        assertThat(kit.history().get(1)).isEqualTo(id(2) + "|applied|1/1|null|null");
    }

    /// Lets go of what a connection holds once a migrator has tried that many times.
    private static Thread releaseAfter(Kit kit, int attempts, Connection holder) {
        return Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                while (kit.count(TryingAgain.class) < attempts) {
                                    Thread.sleep(10);
                                }
                                holder.rollback();
                            } catch (InterruptedException | SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    @Test
    void aLockThatIsNeverLetGoOfIsAnErrorInTheEnd() throws Exception {
        kit.migrate(folder);
        folder.add(2, "insert into log values ('a');\nalter table t add column m int;\n");
        try (var holder = database.dataSource().getConnection()) {
            holder.setAutoCommit(false);
            try (var statement = holder.createStatement()) {
                statement.execute("select * from t");
            }
            Kit waiting =
                    new Kit(database)
                            .options(o -> o.lockTimeout(Duration.ofMillis(50)).attempts(2));
            MigrationFailed failed =
                    catchThrowableOfType(MigrationFailed.class, () -> waiting.migrate(folder));
            assertThat(failed.sqlState()).isEqualTo("55P03");
            assertThat(failed).hasMessageContaining("attempts    2");
            holder.rollback();
        }
        assertThat(log()).isEmpty();
        kit.migrate(folder);
        assertThat(log()).isEqualTo("a");
    }

    @Test
    void aScriptCannotSpoilTheSessionForTheNextOne() {
        folder.add(
                2,
                """
                set search_path = pg_catalog;
                set role pg_monitor;
                set lock_timeout = 1;
                """);
        folder.add(3, "insert into log values (current_user || current_setting('lock_timeout'));");
        kit.migrate(folder);
        assertThat(log()).isEqualTo("postgres3s");
    }

    @Test
    void aStatementThatCannotBeInATransactionSaysHow() {
        folder.add(2, "vacuum t;");
        assertThatThrownBy(() -> kit.migrate(folder))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("write `-- squall:outside-transaction` above the statement");
        database.execute("create type mood as enum ('sad')");
        folder.edit(2, "up.sql", "alter type mood add value 'ok';\nselect 'ok'::mood;");
        assertThatThrownBy(() -> kit.migrate(folder))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("or use the value in a later migration");
    }

    @Test
    void aPolicyDoesNotHideRowsFromAMigration() {
        kit.migrate(folder);
        database.execute(
                "drop role if exists kit_owner",
                "create role kit_owner login password 'kit_owner' noinherit",
                "grant usage on schema public to kit_owner",
                "alter table t owner to kit_owner",
                "alter table t enable row level security",
                "alter table t force row level security",
                "grant all on schema squall to kit_owner",
                "grant all on all tables in schema squall to kit_owner");
        folder.add(2, "update t set n = 1;");
        assertThatThrownBy(
                        () ->
                                Migrations.read(folder.folder())
                                        .applyTo(database.url("kit_owner", "kit_owner")))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("no force row level security");
        database.execute("drop owned by kit_owner cascade", "drop role kit_owner");
    }

    @Test
    void whatAStepSetsEndsWithIt() {
        folder.add(
                2,
                "set lock_timeout = 1;\nset search_path = pg_catalog;\n"
                        + OUTSIDE
                        + "vacuum t;\n"
                        + "insert into log values (current_setting('lock_timeout'));");
        kit.migrate(folder);
        assertThat(log()).isEqualTo("3s");
    }
}
