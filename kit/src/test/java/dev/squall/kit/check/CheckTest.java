package dev.squall.kit.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.declare.DeclaredSchema;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.generate.GenerateOptions;
import dev.squall.kit.generate.Projects;
import dev.squall.kit.generate.Sheet;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import dev.squall.type.Types;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class CheckTest {

    private final TestDatabase database;
    private final Projects project;

    CheckTest(TestDatabase database, @TempDir Path folder) {
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

    private static DeclaredSchema withMood() {
        return Sheet.schema(
                new Sheet("notes") {
                    {
                        text("text");
                        nullable("mood", Types.TEXT);
                    }
                });
    }

    private List<String> findings(DeclaredSchema schema) {
        try (DirectConnection connection =
                        DirectConnection.open(database.url(), ConnectionSettings.defaults());
                var server = project.server()) {
            return new Check(project.folder())
                            .records(schema, server, GenerateOptions.defaults())
                            .database(connection)
                            .findings()
                            .stream()
                            .map(f -> f.kind().label() + ": " + f.subject())
                            .toList();
        }
    }

    @Test
    void whatIsInOrderGivesNothing() {
        project.migrate();
        assertThat(findings(notes())).isEmpty();
    }

    @Test
    void aChangedRecordWithoutAMigrationIsFound() {
        project.migrate();
        assertThat(findings(withMood()))
                .containsExactly("missing-migration: add column notes.mood");
        assertThat(project.files()).hasSize(4);
    }

    @Test
    void aMigrationThatIsNotAppliedIsFound() {
        assertThat(findings(notes())).containsExactly("pending: 20260101000000_initial");
    }

    @Test
    void anEditedFileIsFound() throws IOException {
        project.migrate();
        Path up = project.folder().resolve("20260101000000_initial/up.sql");
        Files.writeString(up, Files.readString(up) + "-- edited\n");
        assertThat(findings(notes())).containsExactly("history: 20260101000000_initial");
    }

    @Test
    void driftSaysWhatIsAndWhatShouldBe() {
        project.migrate();
        database.execute("alter table notes alter text drop not null");
        try (DirectConnection connection =
                DirectConnection.open(database.url(), ConnectionSettings.defaults())) {
            assertThat(new Check(project.folder()).database(connection).findings())
                    .extracting(Finding::sentence)
                    .containsExactly(
                            "column text on public.notes is different: notNull: none, expected"
                                    + " {valid=true}");
        }
    }

    @Test
    void whatWasDoneByHandIsDrift() {
        project.migrate();
        database.execute(
                "alter table notes alter text drop not null",
                "create index by_hand on notes (text)");
        assertThat(findings(notes()))
                .containsExactly(
                        "drift: column text on public.notes",
                        "undeclared: index by_hand on public.notes");
    }
}
