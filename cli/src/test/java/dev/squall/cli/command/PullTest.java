package dev.squall.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.cli.Invocation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class PullTest {

    private static final String NOTES =
            "create table notes (id int primary key, text text not null);\n";
    private static final Path RECORD = Path.of("src/main/java/app/db/Note.java");

    private final TestDatabase database;

    @TempDir Path folder;

    PullTest(TestDatabase database) {
        this.database = database;
    }

    @AfterEach
    void nothingIsLeft() {
        database.execute("drop table if exists notes");
        assertThat(
                        database.rows(
                                "select datname from pg_database where datname like"
                                        + " 'squall\\_beside\\_%'"))
                .isEmpty();
    }

    private Invocation.Ended pull(String... words) {
        String[] all = Stream.concat(Stream.of("pull"), Stream.of(words)).toArray(String[]::new);
        return Invocation.in(folder).variable("SQUALL_SCRATCH", database.server().url()).run(all);
    }

    @Test
    void aDatabaseBecomesRecordsAndItSaysWhatIsNext() throws IOException {
        database.execute(NOTES);

        Invocation.Ended ended = pull("--url", database.url(), "--package", "app.db");

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains(RECORD.toString(), "1 table, 0 views, 0 definitions as text.")
                .contains("schema = \"app.db.Tables\"", "squall adopt makes the first migration");
        assertThat(Files.readString(folder.resolve(RECORD)))
                .contains("public record Note(@Id int id, String text) {}");
    }

    @Test
    void whatIsThereIsWrittenOverOnlyWhereThatIsSaid() throws IOException {
        Files.writeString(folder.resolve("schema.sql"), NOTES);
        Files.createDirectories(folder.resolve(RECORD).getParent());
        Files.writeString(folder.resolve(RECORD), "mine");

        Invocation.Ended refused = pull("--from", "schema.sql", "--package", "app.db");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("SQ586", "app/db/Note.java", "--force");
        assertThat(Files.readString(folder.resolve(RECORD))).isEqualTo("mine");

        Invocation.Ended forced = pull("--from", "schema.sql", "--package", "app.db", "--force");
        assertThat(forced.code()).isZero();
        assertThat(Files.readString(folder.resolve(RECORD))).contains("record Note");

        assertThat(pull("--from", "schema.sql", "--package", "app.db").code()).isZero();
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Files.writeString(folder.resolve("schema.sql"), NOTES);

        Invocation.Ended ended =
                pull("--from", "schema.sql", "--package", "app.db", "--dry-run", "--json");

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("\"schema\":\"app.db.Tables\"", "\"tables\":1", "\"written\":false")
                .contains("\"app/db/Note.java\"");
        assertThat(folder.resolve("src")).doesNotExist();
    }

    @Test
    void whatIsIgnoredIsNotThere() throws IOException {
        Files.writeString(
                folder.resolve("schema.sql"), NOTES + "create table old_notes (id int);\n");

        Invocation.Ended ended =
                pull("--from", "schema.sql", "--package", "app.db", "--ignore", "old_notes");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("1 table,").doesNotContain("OldNote");
    }

    @Test
    void theHistoryOfAnotherToolHasNoRecord() throws IOException {
        Files.writeString(
                folder.resolve("schema.sql"),
                NOTES
                        + "create schema drizzle;\n"
                        + "create table drizzle.__drizzle_migrations"
                        + " (id serial primary key, hash text, created_at bigint);\n");
        Files.createDirectories(folder.resolve("migrations"));

        Invocation.Ended ended = pull("--from", "schema.sql", "--package", "app.db");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("1 table, 0 views, 0 definitions").doesNotContain("adopt");
        try (Stream<Path> written = Files.walk(folder.resolve("src"))) {
            assertThat(written.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(Files.readString(file)).doesNotContain("drizzle"));
        }
    }
}
