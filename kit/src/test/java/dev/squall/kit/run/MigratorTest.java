package dev.squall.kit.run;

import static dev.squall.kit.run.MigrationFolder.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.MigrationFailed;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class MigratorTest {

    private final TestDatabase database;
    private Kit kit;
    private MigrationFolder folder;

    MigratorTest(TestDatabase database, @TempDir Path files) {
        this.database = database;
        this.kit = Kit.fresh(database);
        this.folder = new MigrationFolder(files);
    }

    @BeforeEach
    void twoMigrations() {
        folder.add(
                        1,
                        "create table t (id int primary key);\ninsert into t values (1);\n",
                        "drop table t;")
                .add(2, "alter table t add column name text;\n", "alter table t drop column name;");
    }

    @AfterEach
    void nobodyHasTheLock() {
        kit.isHealthy();
    }

    @Test
    void appliesEverythingOnce() {
        assertThat(kit.migrate(folder).migrations()).containsExactly(id(1), id(2));
        assertThat(kit.migrate(folder).migrations()).isEmpty();
        assertThat(database.rows("select * from t")).containsExactly("1|null");
        assertThat(kit.history())
                .containsExactly(
                        id(1) + "|applied|1/1|null|null", id(2) + "|applied|1/1|null|null");
        assertThat(kit.log()).containsExactly(id(1) + "|applied", id(2) + "|applied");
    }

    @Test
    void aDatabaseThatIsUpToDateIsOnlyRead() {
        var empty = new MigrationFolder(folder.folder().resolve("none"));
        assertThat(kit.migrate(empty).migrations()).isEmpty();
        assertThat(database.rows("select to_regnamespace('squall')")).containsExactly("null");
    }

    @Test
    void aFailureSaysWhereAndIsRolledBack() {
        folder.add(3, "insert into t values (2, 'two');\n\ninsert into t\n  values (3, nobody);\n");
        var failed = catchThrowableOfType(MigrationFailed.class, () -> kit.migrate(folder));
        assertThat(failed)
                .hasMessage(
                        """
                        SQ506 applying %1$s failed: column "nobody" does not exist
                          at          %2$s:4:14
                          statement     values (3, nobody)
                                                   ^
                          sqlstate    42703
                          state       it was rolled back as a whole
                          hint        correct what is wrong and run it again: it goes on with step 1\
                        """
                                .formatted(id(3), folder.file(3, "up.sql")));
        assertThat(failed.line()).isEqualTo(4);
        assertThat(failed.column()).isEqualTo(14);
        assertThat(failed.sqlState()).isEqualTo("42703");
        assertThat(database.rows("select count(*) from t")).containsExactly("1");
        assertThat(kit.history())
                .contains(id(3) + "|applying|0/1|null|column \"nobody\" does not exist");

        folder.edit(3, "up.sql", "insert into t values (2, 'two');");
        assertThat(kit.migrate(folder).migrations()).containsExactly(id(3));
        assertThat(database.rows("select count(*) from t")).containsExactly("2");
        assertThat(kit.log()).endsWith(id(3) + "|failed", id(3) + "|applied");
    }

    @Test
    void rollsBackOneAfterTheOther() {
        kit.migrate(folder);
        assertThat(kit.rollBack(folder, Rollback.last()).migrations()).containsExactly(id(2));
        assertThat(kit.rollBack(folder, Rollback.last()).migrations()).containsExactly(id(1));
        assertThat(database.rows("select to_regclass('t')")).containsExactly("null");
        assertThat(kit.history()).isEmpty();
        assertThat(kit.log()).endsWith(id(2) + "|rolled back", id(1) + "|rolled back");
        assertThat(kit.migrate(folder).migrations()).hasSize(2);
    }
}
