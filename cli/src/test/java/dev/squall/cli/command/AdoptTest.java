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
class AdoptTest {

    private final TestDatabase database;

    @TempDir Path folder;

    AdoptTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aDatabaseWithNotes() {
        database.execute(
                "drop schema if exists squall cascade",
                "drop schema if exists drizzle cascade",
                "drop schema public cascade",
                "create schema public");
        database.execute("create table notes (id int primary key, text text not null)");
    }

    private Invocation.Ended run(String... words) {
        return Invocation.in(folder)
                .variable("SQUALL_SCRATCH", database.server().url())
                .variable("DATABASE_URL", database.url())
                .run(words);
    }

    private List<Path> migrations() throws IOException {
        Path all = folder.resolve("migrations");
        if (!Files.exists(all)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(all)) {
            return found.toList();
        }
    }

    private static String timeless(String text) {
        return text.replaceAll("\\d{14}", "(time)").replaceAll("\\d+\\.\\d s", "#.# s");
    }

    @Test
    void aDatabaseBecomesTheFirstMigrationAndIsAsMigrated() throws IOException {
        Invocation.Ended adopted = run("adopt");

        assertThat(adopted.code()).as(adopted.err()).isZero();
        assertThat(timeless(adopted.out()))
                .isEqualToNormalizingNewlines(
                        """
                        migrations/(time)_baseline
                          schema: 1
                          table: 1
                        (time)_baseline is recorded in development as applied; nothing was run there.
                        """);
        assertThat(timeless(adopted.err())).contains("Proven in a scratch database in #.# s.");
        assertThat(migrations()).hasSize(1);
        assertThat(run("migrate").out()).contains("Nothing to do: the one migration is applied");
        assertThat(run("status").out()).contains("applied").contains("_baseline");
        assertThat(run("check", "--no-records").code()).isZero();

        Invocation.Ended again = run("adopt");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).startsWith("SQ527 this database is in Squall's hands already");
    }

    @Test
    void dryRunShowsTheMigration() throws IOException {
        Invocation.Ended shown = run("adopt", "first", "--dry-run");

        assertThat(shown.out()).contains("_first").contains("create table public.notes");
        assertThat(migrations()).isEmpty();
        assertThat(run("adopt", "--dry-run", "--json").out())
                .startsWith("{\"command\":\"adopt\",\"outcome\":\"done\"")
                .contains("\"written\":true,\"counts\":{\"schema\":1,\"table\":1}");
        assertThat(run("status").out()).doesNotContain("applied");
    }

    @Test
    void whatIsIgnoredStaysOut() {
        database.execute("create table old_journal (id int)");

        Invocation.Ended shown = run("adopt", "--dry-run", "--ignore", "old_journal");

        assertThat(shown.out()).contains("notes").doesNotContain("old_journal");
    }

    @Test
    void whatIsNotModelledIsNamed() {
        database.execute("create type shell");

        Invocation.Ended shown = run("adopt", "--dry-run");

        assertThat(shown.err()).contains("base type public.shell");
    }
}
