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

    private static final String FIRST = "(1, '1', 'SQL', 'V1__notes.sql', 1107603135, true)";
    private static final String SECOND = "(2, '2', 'SQL', 'V2__text.sql', 1936526658, true)";

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

    private void flyway(String... rows) throws IOException {
        Path files = Files.createDirectories(folder.resolve("src/main/resources/db/migration"));
        Files.writeString(files.resolve("V1__notes.sql"), "create table notes (id int);\n");
        Files.writeString(files.resolve("V2__text.sql"), "alter table notes add text text;\n");
        database.execute(
                "create table flyway_schema_history (installed_rank int primary key, version text,"
                        + " type text, script text, checksum int, success boolean)",
                "insert into flyway_schema_history values " + String.join(", ", rows));
    }

    private void drizzle() throws IOException {
        Path files = Files.createDirectories(folder.resolve("drizzle/meta"));
        Files.writeString(files.resolve("../0000_notes.sql"), "create table notes (id int);\n");
        Files.writeString(
                files.resolve("_journal.json"),
                "{\"entries\":[{\"when\":1700000000000,\"tag\":\"0000_notes\"}]}");
        database.execute(
                "create schema drizzle",
                "create table drizzle.__drizzle_migrations"
                        + " (id serial primary key, hash text not null, created_at bigint)",
                "insert into drizzle.__drizzle_migrations (hash, created_at) values"
                        + " (encode(sha256(E'create table notes (id int);\\n"
                        + "'), 'hex'), 1700000000000)");
    }

    @Test
    void theHistoryOfFlywayEndsThere() throws IOException {
        flyway(FIRST, SECOND);

        Invocation.Ended adopted = run("adopt");

        assertThat(adopted.code()).as(adopted.err()).isZero();
        assertThat(timeless(adopted.out()))
                .startsWith(
                        """
                        migrations/(time)_baseline
                          in place of 2 migrations of Flyway in src/main/resources/db/migration
                          schema: 1
                          table: 1
                        """);
        assertThat(adopted.err())
                .contains("Run Flyway no more. Its table public.flyway_schema_history is left");
        assertThat(run("status").out()).contains("everything is applied");
        assertThat(run("check", "--no-records").code()).isZero();
    }

    @Test
    void theHistoryOfDrizzleEndsThere() throws IOException {
        drizzle();

        Invocation.Ended adopted =
                run("adopt", "--history", "drizzle", "--from", "drizzle", "--json");

        assertThat(adopted.code()).as(adopted.err()).isZero();
        assertThat(adopted.out())
                .contains(
                        "\"history\":{\"tool\":\"drizzle-kit\","
                                + "\"table\":\"drizzle.__drizzle_migrations\","
                                + "\"folders\":[\"drizzle\"],\"applied\":1,\"notCompared\":[]}");
        assertThat(run("migrate").out()).contains("Nothing to do: the one migration is applied");
        assertThat(run("check", "--no-records").code()).isZero();
    }

    @Test
    void whatDoesNotAgreeIsNamedWithWhatToDo() throws IOException {
        flyway(
                FIRST.replace("1107603135", "7"),
                "(3, '3', 'SQL', 'V3__gone.sql', 1, true)",
                "(4, '4', 'SQL', 'V4__broken.sql', 1, false)");

        Invocation.Ended refused = run("adopt");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualToNormalizingNewlines(
                        """
                        SQ527 the files of Flyway and its history do not agree
                          history     public.flyway_schema_history
                          files       %s
                          problems    V4__broken.sql failed: undo what it has done, then flyway repair and flyway migrate
                                      V1__notes.sql was edited after it was applied: take the file as it was, or flyway repair if it changes nothing
                                      V2__text.sql is not applied: flyway migrate applies it
                                      V3__gone.sql is applied, and its file is not here: is the branch merged?
                          hint        bring them together with Flyway first; --from names other files; --history none takes the database as it is
                        """
                                .formatted(folder.resolve("src/main/resources/db/migration")));
        assertThat(migrations()).isEmpty();
        drizzle();
        assertThat(run("adopt").err())
                .startsWith("SQ527 several histories of other tools are in this database");
        assertThat(run("adopt", "--history", "none").code()).isZero();
        assertThat(run("check", "--no-records").code()).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefused() throws IOException {
        Invocation.Ended unknown = run("adopt", "--history", "prisma");
        assertThat(unknown.code()).isEqualTo(64);
        assertThat(unknown.err())
                .contains("\"prisma\" is no tool known here: drizzle, flyway, none");
        Invocation.Ended missing = run("adopt", "--history", "flyway");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).startsWith("SQ527 this database has no history of Flyway");
        assertThat(run("adopt", "--from", "gone").err())
                .startsWith("SQ527 there is no such folder")
                .contains(folder.resolve("gone").toString());
        assertThat(run("adopt", "--history", "none", "--from", "gone").err())
                .startsWith("SQ340 --history none compares no files, and --from names some");
        assertThat(migrations()).isEmpty();
    }
}
