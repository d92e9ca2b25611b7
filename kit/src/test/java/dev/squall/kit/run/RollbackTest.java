package dev.squall.kit.run;

import static dev.squall.kit.run.MigrationFolder.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.IrreversibleMigration;
import dev.squall.kit.error.MigrationFailed;
import dev.squall.kit.error.RollbackRefused;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class RollbackTest {

    private static final String OUTSIDE = "-- squall:outside-transaction\n";

    private final TestDatabase database;
    private final Kit kit;
    private final MigrationFolder folder;

    RollbackTest(TestDatabase database, @TempDir Path files) {
        this.database = database;
        this.kit = Kit.fresh(database);
        this.folder = new MigrationFolder(files);
        folder.add(1, "create table t (n int);", "drop table t;");
    }

    @AfterEach
    void nobodyHasTheLock() {
        kit.isHealthy();
    }

    @Test
    void whatHasNoWayBackSaysWhy() {
        folder.add(2, "delete from t;", "-- squall:irreversible the rows are gone\n")
                .add(3, "select 1;");
        kit.migrate(folder);
        assertThatThrownBy(() -> kit.rollBack(folder, Rollback.to(id(1)).allowingDataLoss()))
                .isInstanceOf(IrreversibleMigration.class)
                .hasMessage(
                        """
                        SQ509 %1$s has no way back
                          reason      the rows are gone
                          file        %2$s
                          hint        undo it by a new migration, or restore a backup\
                        """
                                .formatted(id(2), folder.file(2, "down.sql")));
        assertThat(kit.history()).hasSize(3); // nothing was rolled back, not even the third
    }

    @Test
    void lostRowsNeedConsent() {
        folder.add(
                2,
                "alter table t add name text;",
                "-- squall:data-loss the names in t.name\nalter table t drop name;");
        kit.migrate(folder);
        assertThatThrownBy(() -> kit.rollBack(folder, Rollback.last()))
                .isInstanceOf(IrreversibleMigration.class)
                .hasMessageContaining("lost        the names in t.name")
                .hasMessageContaining("--allow-data-loss");
        assertThatThrownBy(() -> kit.plan(folder, Rollback.last()))
                .isInstanceOf(IrreversibleMigration.class);
        kit.rollBack(folder, Rollback.last().allowingDataLoss());
        assertThat(kit.history()).hasSize(1);
    }

    @Test
    void aFailureOfTheFirstStepLeavesTheMigrationApplied() {
        folder.add(2, "select 1;", "select nobody;");
        kit.migrate(folder);
        assertThatThrownBy(() -> kit.rollBack(folder, Rollback.last()))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageStartingWith(
                        "SQ506 rolling back " + id(2) + " failed: column \"nobody\"");
        assertThat(kit.history().get(1)).isEqualTo(id(2) + "|applied|1/1|null|null");
        assertThat(kit.log()).endsWith(id(2) + "|failed");
        folder.edit(2, "down.sql", OUTSIDE + "vacuum nobody;");
        assertThatThrownBy(() -> kit.rollBack(folder, Rollback.last()))
                .isInstanceOf(MigrationFailed.class);
        assertThat(kit.history().get(1)).startsWith(id(2) + "|applied|");
        assertThat(kit.migrate(folder).migrations()).isEmpty();
    }

    @Test
    void aWayBackGoesOnWhereItStopped() {
        folder.add(
                2,
                "create table log (step int);\ncreate index t_n_idx on t (n);",
                "insert into log values (1);\n"
                        + OUTSIDE
                        + "drop index concurrently t_n_idx;\nselect nobody;");
        kit.migrate(folder);
        assertThatThrownBy(() -> kit.rollBack(folder, Rollback.last()))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("steps 1 to 2 of 3 stay");
        assertThat(kit.status(folder).lines().get(1).state())
                .isEqualTo(MigrationStatus.State.HALF_ROLLED_BACK);
        assertThatThrownBy(() -> kit.migrate(folder))
                .isInstanceOf(RollbackRefused.class)
                .hasMessageContaining(id(2) + " is rolled back by half")
                .hasMessageContaining("done        2 of 3");
        assertThat(kit.plan(folder, Rollback.last()).getFirst().firstStep()).isEqualTo(3);
        folder.edit(
                2,
                "down.sql",
                "insert into log values (1);\n"
                        + OUTSIDE
                        + "drop index concurrently t_n_idx;\ninsert into log values (3);");
        kit.rollBack(folder, Rollback.last());
        assertThat(database.rows("select step from log order by step")).containsExactly("1", "3");
        assertThat(kit.history()).hasSize(1);
    }

    @Test
    void whatIsAppliedByHalfIsFinishedFirst() {
        folder.add(2, "select 1;\n" + OUTSIDE + "vacuum nobody;");
        assertThatThrownBy(() -> kit.migrate(folder)).isInstanceOf(MigrationFailed.class);
        assertThatThrownBy(() -> kit.rollBack(folder, Rollback.last()))
                .isInstanceOf(RollbackRefused.class)
                .hasMessageContaining(id(2) + " is applied by half")
                .hasMessageContaining("squall migrate finishes it first");
    }
}
