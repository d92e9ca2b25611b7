package dev.squall.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.cli.Invocation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class GenerateTest {

    private final TestDatabase database;

    @TempDir Path folder;

    GenerateTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyDatabase() {
        database.execute(
                "drop schema if exists squall cascade", "drop table if exists notes cascade");
    }

    /// On the server of the tests: a server for each command would cost a second each.
    private Invocation command() {
        return Invocation.in(folder)
                .variable("SQUALL_SCRATCH", database.server().url())
                .variable("DATABASE_URL", database.url());
    }

    private Invocation.Ended run(String... words) {
        return command().run(words);
    }

    private List<Path> migrations() throws IOException {
        try (Stream<Path> folders = Files.list(folder.resolve("migrations"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String timeless(String text) {
        return text.replaceAll("\\d{14}", "(moment)").replaceAll("\\d+\\.\\d s", "#.# s");
    }

    @Test
    void recordsBecomeAMigrationWhichIsAppliedAndThenThereIsNothingToDo() throws IOException {
        NotesProject.in(folder);

        Invocation.Ended made = run("generate", "first");

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(timeless(made.out()))
                .isEqualToNormalizingNewlines(
                        """
                        migrations/(moment)_first
                          add table notes
                        """);
        assertThat(timeless(made.err()))
                .isEqualToNormalizingNewlines(
                        "Proven forward and back in #.# s. Read up.sql, then: squall migrate\n");
        assertThat(migrations()).hasSize(1);
        assertThat(run("migrate").code()).isZero();
        assertThat(database.rows("select count(*) from notes")).containsExactly("0");
        Invocation.Ended again = run("generate");
        assertThat(again.out()).startsWith("Nothing to do");
        assertThat(migrations()).hasSize(1);
    }

    @Test
    void whatCouldBeARenameIsAQuestionWithTheFlagsThatAnswerIt() throws IOException {
        NotesProject project = NotesProject.in(folder);
        run("generate", "first");
        project.edit("String text", "String body");

        Invocation.Ended asked = run("generate");

        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.out()).isEmpty();
        assertThat(asked.err())
                .contains("column notes.text is gone")
                .contains("      --rename notes.text:notes.body\n")
                .contains("      --drop notes.text\n");
        assertThat(run("generate", "--json").out())
                .startsWith("{\"command\":\"generate\",\"outcome\":\"question\",\"exitCode\":2,")
                .contains("\"flags\":[\"--rename notes.text:notes.body\",\"--drop notes.text\"]");
        assertThat(migrations()).hasSize(1);

        Invocation.Ended answered = run("generate", "--rename", "notes.text:notes.body");
        assertThat(answered.code()).as(answered.err()).isZero();
        assertThat(Files.readString(migrations().getLast().resolve("up.sql")))
                .contains("rename column text to body");
    }

    @Test
    void somebodyAtTheTerminalIsAsked() throws IOException {
        NotesProject project = NotesProject.in(folder);
        run("generate", "first");
        project.edit("String text", "String body");

        Invocation.Ended open = command().typing("\n").run("generate");
        assertThat(open.code()).isEqualTo(2);

        Invocation.Ended chosen = command().typing("7\n1\n").run("generate");
        assertThat(chosen.code()).as(chosen.err()).isZero();
        assertThat(chosen.err()).contains("  1  notes.body\n").contains("which? [0-1]");
        assertThat(Files.readString(migrations().getLast().resolve("up.sql")))
                .contains("rename column text to body");
    }

    @Test
    void nothingIsDroppedBeforeItsNameIsTyped() throws IOException {
        NotesProject project = NotesProject.in(folder);
        run("generate", "first");
        project.edit("@Default(\"0\") int stars,", "");

        assertThat(run("generate").code()).isEqualTo(2);
        assertThat(command().typing("yes\n").run("generate").code()).isEqualTo(2);
        assertThat(command().typing("notes.stars\n").run("generate", "--dry-run").out())
                .contains("drop column stars");
        assertThat(migrations()).hasSize(1);
        assertThat(run("generate", "--drop", "notes.stars").code()).isZero();
    }

    @Test
    void aRequiredColumnNeedsAValueForTheRowsThatAreThere() throws IOException {
        NotesProject project = NotesProject.in(folder);
        run("generate", "first");
        project.edit("String text", "String text, String author");

        Invocation.Ended asked = run("generate");
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).contains("--backfill notes.author=<SQL expression>");

        assertThat(command().variable("SQUALL_BACKFILL", "notes.author='nobody'").run("generate"))
                .extracting(Invocation.Ended::code)
                .isEqualTo(0);
        run("migrate");
        assertThat(run("generate", "--backfill", "notes.author").err()).contains("half an answer");
    }

    @Test
    void aDryRunShowsTheMigrationAndWritesNothing() throws IOException {
        NotesProject.in(folder);

        Invocation.Ended shown = run("generate", "--dry-run");

        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("create table public.notes");
        assertThat(migrations()).isEmpty();
    }

    @Test
    void aMigrationByHandBeginsEmpty() throws IOException {
        NotesProject.in(folder);

        assertThat(run("generate", "fill in", "--custom").code()).isZero();
        assertThat(migrations().getFirst().toString()).endsWith("_fill_in");
        assertThat(run("generate", "score", "--java", "app.Score").code()).isZero();
        assertThat(migrations().getLast().resolve("java")).hasContent("app.Score");
    }

    @Test
    void withoutAServerOfOnesOwnOneIsStartedAndDeleted() throws IOException {
        NotesProject.in(folder);

        Invocation.Ended made = Invocation.in(folder).run("generate", "-v");

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.err()).contains("Starting a scratch server");
    }
}
