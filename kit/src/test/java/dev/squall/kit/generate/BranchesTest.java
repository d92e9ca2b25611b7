package dev.squall.kit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.declare.DeclaredSchema;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.ConflictingBranches;
import dev.squall.kit.error.UnmergedHeads;
import dev.squall.kit.migration.MigrationFiles;
import dev.squall.kit.migration.MigrationId;
import dev.squall.type.Types;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people generated migrations on the same parent.
@PostgresTest
class BranchesTest {

    private static final MigrationId INITIAL = new MigrationId("20260101000000_initial");
    private static final MigrationId ONE = new MigrationId("20260102000000_one");
    private static final MigrationId OTHER = new MigrationId("20260103000000_other");

    private final TestDatabase database;
    private final Projects project;

    BranchesTest(TestDatabase database, @TempDir Path folder) {
        this.database = database;
        this.project = new Projects(database, folder.resolve("migrations"));
        project.written(notes());
    }

    private static DeclaredSchema notes() {
        return Sheet.schema(
                new Sheet("notes") {
                    {
                        text("text");
                    }
                });
    }

    private static DeclaredSchema both() {
        return Sheet.schema(
                new Sheet("notes") {
                    {
                        text("text");
                        nullable("one", Types.TEXT);
                        nullable("other", Types.TEXT);
                    }
                });
    }

    private void branch(MigrationId id, String up, String down) throws IOException {
        MigrationFiles.write(
                project.folder(), id, List.of(INITIAL), Map.of("up.sql", up, "down.sql", down));
    }

    @Test
    void branchesThatDoNotDisturbEachOtherAreMerged() throws IOException {
        branch(ONE, "alter table notes add one text;", "alter table notes drop one;");
        branch(OTHER, "alter table notes add other text;", "alter table notes drop other;");
        assertThatThrownBy(project::migrate).isInstanceOf(UnmergedHeads.class);
        Generation.Written merged = project.written(both());
        assertThat(project.files().get(merged.id() + "/parent"))
                .isEqualTo(ONE + "\n" + OTHER + "\n");
        assertThat(merged.changes()).isEmpty();
        project.migrate();
        database.execute("insert into notes (text, one, other) values ('a', 'b', 'c')");
        assertThat(project.generate(both())).isInstanceOf(Generation.NothingToDo.class);
    }

    @Test
    void aMergeDoesWhatElseTheRecordsSay() throws IOException {
        branch(ONE, "create table one (id int);", "drop table one;");
        branch(OTHER, "create table other (id int);", "drop table other;");
        Generation.Written merged = project.written(both());
        assertThat(merged.changes())
                .containsExactly("add column notes.one", "add column notes.other");
        assertThat(merged.leftAlone().toString()).contains("table public.one");
        project.migrate();
    }

    @Test
    void branchesThatGiveAnotherSchemaInAnotherOrderAreRefused() throws IOException {
        branch(
                ONE,
                "alter table notes alter text set default 'one';",
                "alter table notes alter text drop default;");
        branch(
                OTHER,
                "alter table notes alter text set default 'other';",
                "alter table notes alter text drop default;");
        Map<String, String> before = project.files();
        assertThatThrownBy(() -> project.generate(both()))
                .isInstanceOf(ConflictingBranches.class)
                .hasMessageContaining(ONE.value())
                .hasMessageContaining(OTHER.value())
                .hasMessageContaining("column text on public.notes is different");
        assertThat(project.files()).isEqualTo(before);
    }
}
