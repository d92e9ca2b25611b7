package dev.squall.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.cli.Invocation;
import dev.squall.harness.Golden;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class ExportTest {

    @TempDir Path project;

    @Test
    void theSchemaIsPrintedAndRuns(TestDatabase database) throws IOException {
        NotesProject.in(project);

        Invocation.Ended ended = Invocation.in(project).run("export");

        assertThat(ended.err()).isEmpty();
        Golden.assertMatches(Path.of("src/test/resources/export/notes.sql"), ended.out());
        database.execute(ended.out());
        assertThat(database.rows("select count(*) from notes")).containsExactly("0");
    }

    @Test
    void orWrittenToAFile() throws IOException {
        NotesProject.in(project);

        Invocation.Ended ended = Invocation.in(project).run("export", "-o", "schema.sql");

        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).matches("\\d+ statements written to schema.sql.\\R");
        assertThat(project.resolve("schema.sql"))
                .hasContent(Invocation.in(project).run("export").out());

        Invocation.Ended nowhere = Invocation.in(project).run("export", "-o", "none/schema.sql");
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).startsWith("SQ").contains("none/schema.sql");
    }

    @Test
    void beforeTheRecordsAreCompiledItSaysSo() {
        Invocation.in(project).run("init", "--package", "app");

        Invocation.Ended ended = Invocation.in(project).run("export");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).startsWith("SQ581 There is no class app.Tables");
    }
}
