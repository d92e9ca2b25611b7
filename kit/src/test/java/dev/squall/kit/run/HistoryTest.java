package dev.squall.kit.run;

import static dev.squall.kit.run.MigrationFolder.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.HistoryMismatch;
import dev.squall.kit.error.MigrationFailed;
import dev.squall.kit.error.RollbackRefused;
import dev.squall.kit.error.UnmergedHeads;
import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.run.MigrationStatus.State;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files against what the database remembers.
@PostgresTest
class HistoryTest {

    private static final MigrationId LEFT = new MigrationId("20260102000000_left");
    private static final MigrationId RIGHT = new MigrationId("20260103000000_right");
    private static final MigrationId MERGE = new MigrationId("20260104000000_merge");

    private final TestDatabase database;
    private final Kit kit;
    private final MigrationFolder folder;

    HistoryTest(TestDatabase database, @TempDir Path files) {
        this.database = database;
        this.kit = Kit.fresh(database);
        this.folder = new MigrationFolder(files);
    }

    @BeforeEach
    void threeMigrations() {
        folder.add(1, "create table t (n int);", "drop table t;")
                .add(2, "insert into t values (2);", "delete from t where n = 2;")
                .add(3, "insert into t values (3);", "delete from t where n = 3;");
    }

    @AfterEach
    void nobodyHasTheLock() {
        kit.isHealthy();
    }

    @Test
    void editedAndMissingFilesAreAllNamedBeforeAnythingRuns() {
        kit.migrate(folder);
        folder.edit(1, "up.sql", "create table t (n bigint);");
        folder.remove(3);
        folder.edit(2, "up.sql", "insert into t values (2);\r\n-- a comment\r\n");
        folder.add(id(4), List.of(id(2)), "insert into t values (4);", "");
        assertThatThrownBy(() -> kit.migrate(folder))
                .isInstanceOf(HistoryMismatch.class)
                .hasMessage(
                        """
                        SQ504 the migrations do not fit what the database has seen
                          problems    20260101000001_m1 was edited after it was applied: FOLDER/20260101000001_m1/up.sql
                                      20260101000002_m2 was edited after it was applied: FOLDER/20260101000002_m2/up.sql
                                      20260101000003_m3 is applied, but its files are not here
                          hint        nothing was run; applied files stay as they are, a change is a new migration\
                        """
                                .replace("FOLDER", folder.folder().toString()));
        assertThat(database.rows("select n from t order by n")).containsExactly("2", "3");
        assertThat(kit.status(folder).problems())
                .extracting(HistoryProblem::kind)
                .containsExactly(
                        HistoryProblem.Kind.EDITED,
                        HistoryProblem.Kind.EDITED,
                        HistoryProblem.Kind.MISSING);
    }

    @Test
    void anotherLineEndIsNoEdit() {
        kit.migrate(folder);
        folder.edit(1, "up.sql", "\uFEFFcreate table t (n int);");
        assertThat(kit.migrate(folder).migrations()).isEmpty();
    }

    @Test
    void anEditedWayBackIsAllowedAndShown() {
        kit.migrate(folder);
        folder.edit(3, "down.sql", "delete from t where n in (3, 33);");
        assertThat(kit.migrate(folder).migrations()).isEmpty();
        assertThat(kit.status(folder).lines())
                .extracting(MigrationStatus.Line::downEdited)
                .containsExactly(false, false, true);
        assertThat(kit.status(folder).isCurrent()).isTrue();
    }

    @Test
    void somethingAppliedWhoseParentIsNotIsAnError() {
        kit.migrate(folder);
        MigrationId between = new MigrationId("20260101000001_then_5");
        folder.add(between, List.of(id(1)), "select 1;", "");
        folder.edit(2, "parent", between.value());
        assertThatThrownBy(() -> kit.migrate(folder))
                .isInstanceOf(HistoryMismatch.class)
                .hasMessageContaining(
                        id(2) + " is applied, but not " + between + ", which it stands on");
    }

    @Test
    void branchesThatAreNotMergedAreRefused() {
        kit.migrate(folder);
        folder.add(LEFT, List.of(id(3)), "insert into t values (4);", "");
        kit.migrate(folder);
        folder.add(RIGHT, List.of(id(3)), "insert into t values (5);", "");
        assertThatThrownBy(() -> kit.migrate(folder))
                .isInstanceOf(UnmergedHeads.class)
                .hasMessageContaining(LEFT + "\n")
                .hasMessageContaining(RIGHT + "\n");
        assertThat(kit.status(folder).heads()).containsExactly(LEFT, RIGHT);
        assertThat(kit.status(folder).isCurrent()).isFalse();

        folder.add(MERGE, List.of(LEFT, RIGHT), "", "");
        assertThat(kit.migrate(folder).migrations()).containsExactly(RIGHT, MERGE);
        assertThat(database.rows("select n from t order by n")).containsExactly("2", "3", "4", "5");
        assertThat(kit.rollBack(folder, Rollback.to(id(3))).migrations())
                .containsExactly(MERGE, RIGHT, LEFT);
    }

    @Test
    void aDryRunTouchesNothing() {
        assertThat(kit.plan(folder))
                .extracting(PlannedMigration::id)
                .containsExactly(id(1), id(2), id(3));
        assertThat(database.rows("select to_regnamespace('squall')")).containsExactly("null");
        kit.migrate(folder);
        folder.add(4, "select 1;\n-- squall:outside-transaction\nvacuum t;\nselect 2;");
        PlannedMigration planned = kit.plan(folder).getFirst();
        assertThat(planned.groups())
                .extracting(g -> g.statements().getFirst().sql())
                .containsExactly("select 1", "vacuum t", "select 2");
        assertThat(kit.history()).hasSize(3);
    }

    @Test
    void theStatusSaysHowFarEachIs() {
        folder.add(4, "select nobody;").add(5, "select 1;");
        assertThatThrownBy(() -> kit.migrate(folder)).isInstanceOf(MigrationFailed.class);
        MigrationStatus status = kit.status(folder);
        assertThat(status.lines())
                .extracting(MigrationStatus.Line::state)
                .containsExactly(
                        State.APPLIED, State.APPLIED, State.APPLIED, State.FAILED, State.PENDING);
        assertThat(status.pending()).containsExactly(id(4), id(5));
        var entry = status.lines().getFirst().entry().orElseThrow();
        assertThat(entry.role()).isEqualTo("postgres");
        assertThat(entry.application()).startsWith("squall");
        assertThat(entry.finishedAt()).isPresent();
        assertThat(status.lines().get(3).entry().orElseThrow().error())
                .contains("column \"nobody\" does not exist");
        assertThat(status.isCurrent()).isFalse();
    }

    @Test
    void whatFailedAtItsFirstStepMayGoAwayAgain() {
        folder.add(4, "select nobody;");
        assertThatThrownBy(() -> kit.migrate(folder)).isInstanceOf(MigrationFailed.class);
        folder.remove(4);
        assertThat(kit.migrate(folder).migrations()).isEmpty();
        assertThat(kit.rollBack(folder, Rollback.last()).migrations()).containsExactly(id(3));
    }

    @Test
    void goesBackToAMigrationWhichStays() {
        kit.migrate(folder);
        assertThat(kit.plan(folder, Rollback.to(id(1))))
                .extracting(PlannedMigration::id)
                .containsExactly(id(3), id(2));
        kit.rollBack(folder, Rollback.to(id(1)));
        assertThat(database.rows("select count(*) from t")).containsExactly("0");
        assertThatThrownBy(() -> kit.rollBack(folder, Rollback.to(id(1))))
                .isInstanceOf(RollbackRefused.class)
                .hasMessageContaining(id(1) + " is the last one that is applied");
        assertThatThrownBy(() -> kit.rollBack(folder, Rollback.to(id(2))))
                .hasMessageContaining(id(2) + " is not applied");
        assertThatThrownBy(
                        () ->
                                kit.rollBack(
                                        folder, Rollback.to(new MigrationId("20260101000001_m9"))))
                .hasMessageContaining("20260101000001_m9 is no migration here")
                .hasMessageContaining("did you mean \"" + id(1) + "\"?");
        kit.rollBack(folder, Rollback.last());
        assertThatThrownBy(() -> kit.rollBack(folder, Rollback.last()))
                .hasMessageContaining("no migration is applied");
    }
}
