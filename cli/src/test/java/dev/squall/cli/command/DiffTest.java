package dev.squall.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.cli.Invocation;
import dev.squall.harness.Golden;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class DiffTest {

    private static final Path GOLDEN = Path.of("src/test/resources/diff");
    private static final String NOTES = "create table notes (id int primary key, text text);\n";

    private final TestDatabase database;

    @TempDir Path folder;

    DiffTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyDatabase() {
        database.execute("drop schema if exists squall cascade", "drop table if exists notes");
    }

    @AfterEach
    void nothingIsLeftOnTheServer() {
        assertThat(
                        database.rows(
                                "select datname from pg_database where datname like"
                                        + " 'squall\\_beside\\_%'"))
                .isEmpty();
    }

    private Invocation.Ended command(String... words) {
        String[] all = Stream.concat(Stream.of("diff"), Stream.of(words)).toArray(String[]::new);
        return Invocation.in(folder).variable("SQUALL_SCRATCH", database.server().url()).run(all);
    }

    private Invocation.Ended diff(Object from, Object to, String... more) {
        Stream<String> sides = Stream.of("--from", from.toString(), "--to", to.toString());
        return command(Stream.concat(sides, Stream.of(more)).toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text);
    }

    private void nothing(Invocation.Ended ended) {
        assertThat(ended).isEqualTo(new Invocation.Ended(0, "", ""));
    }

    @Test
    void whatItPrintsIsSqlAndNothingElse() throws IOException {
        file(
                "a.sql",
                """
                create type mood as enum ('sad', 'glad');
                create table notes (id int primary key, text text, mood mood, stars int);
                create table old (id int);
                create view texts as select text from notes;
                """);
        file(
                "b.sql",
                """
                create type mood as enum ('sad', 'calm', 'glad');
                create table notes (id bigint primary key, body text not null, mood mood, stars date,
                    check (body <> ''));
                create index notes_mood_idx on notes (mood);
                create function twice(n int) returns int language sql as 'select n * 2';
                create view texts as select body as text from notes;
                """);

        Invocation.Ended printed = diff("a.sql", "b.sql");
        Invocation.Ended plain = diff("a.sql", "b.sql", "--no-concurrently");

        assertThat(printed.code()).as(printed.err()).isZero();
        assertThat(printed.err()).isEmpty();
        Golden.assertMatches(GOLDEN.resolve("online.sql"), printed.out());
        Golden.assertMatches(GOLDEN.resolve("plain.sql"), plain.out());
        assertThat(diff("a.sql", "b.sql", "--concurrently")).isEqualTo(printed);
    }

    @Test
    void equalSchemasPrintNoByteWhereverTheyAre() throws IOException {
        database.execute(NOTES);
        file("notes.sql", NOTES);
        file("flyway/V1__notes.sql", "create table notes (id int primary key);");
        file("flyway/V10__text.sql", "alter table notes rename column body to text;");
        file("flyway/V2__body.sql", "alter table notes add column body text;");
        new MigrationFolder(folder).notes();
        file("stars.sql", "create table notes (id int primary key);");

        nothing(diff(database.url(), "notes.sql"));
        nothing(diff(database.jdbcUrl(), database.url().replace("postgres://", "postgresql://")));
        nothing(diff("flyway", "notes.sql"));
        nothing(diff("flyway/", folder.resolve("notes.sql")));
        nothing(diff("migrations", "stars.sql"));
    }

    @Test
    void recordsAreASchemaByTheirClassTheirFolderOrTheirJar() throws IOException {
        NotesProject.in(folder);
        Path jar = jar(folder.resolve("target/classes"));
        Invocation.Ended exported = Invocation.in(folder).run("export", "-o", "exported.sql");
        assertThat(exported.code()).as(exported.err()).isZero();

        for (Object records :
                List.of("app.Tables", "Tables", "app.AppSchema", "target/classes", jar)) {
            nothing(diff(records, "exported.sql"));
            nothing(diff("exported.sql", records));
        }
        assertThat(diff("app.Nothing", "exported.sql").err())
                .startsWith("SQ581 There is no class app.Nothing");
    }

    private Path jar(Path classes) throws IOException {
        Path jar = folder.resolve("notes.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    @Test
    void anArgumentThatIsNothingSaysWhatThereIs() throws IOException {
        file("both/V1__a.sql", "select 1;");
        Files.createDirectories(folder.resolve("both/20260101000000_a"));
        file("both/20260101000000_a/up.sql", "select 1;");
        Files.createDirectories(folder.resolve("empty"));
        file("a.sql", NOTES);

        String errors =
                Stream.of("nothing.sql", "empty", "both", "12", "")
                        .map(argument -> diff(argument, "a.sql"))
                        .peek(ended -> assertThat(ended.code()).isEqualTo(1))
                        .map(Invocation.Ended::err)
                        .reduce("", String::concat);

        Golden.assertMatches(GOLDEN.resolve("errors.txt"), errors);
        assertThat(command("--from", "a.sql").code()).isEqualTo(64);
        assertThat(diff("postgres://app:hidden@127.0.0.1:1/none", "a.sql").err())
                .doesNotContain("hidden")
                .contains("127.0.0.1:1");
        assertThat(diff("mysql://app:hidden@127.0.0.1/none", "a.sql").err())
                .doesNotContain("hidden")
                .contains("SQ585 --from mysql://…@127.0.0.1/none is no URL of PostgreSQL");
    }

    @Test
    void aStatementThatFailsIsToldWithItsPlace() throws IOException {
        file("a.sql", NOTES);
        file("b.sql", NOTES + "\ncreate view v as\n    select other from notes;\n");

        Invocation.Ended failed = diff("a.sql", "b.sql");

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        Golden.assertMatches(GOLDEN.resolve("failed.txt"), failed.err());
    }

    @Test
    void theExitCodeTellsWhereItIsAsked() throws IOException {
        file("a.sql", NOTES);
        file("b.sql", NOTES + "create type own;");
        file("c.sql", NOTES + "create table more (id int);");

        assertThat(diff("a.sql", "c.sql").code()).isZero();
        assertThat(diff("a.sql", "c.sql", "--exit-code").code()).isEqualTo(2);
        assertThat(diff("a.sql", "a.sql", "--exit-code").code()).isZero();
        Invocation.Ended named = diff("a.sql", "b.sql", "--exit-code");
        assertThat(named)
                .isEqualTo(
                        new Invocation.Ended(
                                0,
                                "",
                                "Not compared: base type public.own, in --to only"
                                        + System.lineSeparator()));
        assertThat(diff("b.sql", "c.sql", "--exit-code", "--strict").code()).isEqualTo(3);
        assertThat(diff("a.sql", "a.sql", "--strict").code()).isZero();
    }

    @Test
    void aProgramGetsTheStatementsOneByOne() throws IOException {
        file("a.sql", NOTES + "create table old (id int);");
        file("b.sql", NOTES);

        Invocation.Ended found = diff("a.sql", "b.sql", "--json", "--exit-code");

        assertThat(found.code()).isEqualTo(2);
        assertThat(found.out())
                .startsWith(
                        "{\"command\":\"diff\",\"outcome\":\"different\",\"exitCode\":2,\"result\":{"
                            + "\"different\":true,\"statements\":[{\"about\":\"table"
                            + " public.old\",\"sql\":\"drop table"
                            + " public.old\",\"transactional\":true,\"hazards\":[\"data loss: ");
        assertThat(diff("b.sql", "b.sql", "--json").out())
                .contains("\"different\":false,\"statements\":[],\"notCompared\":[],\"sql\":\"\"");
    }

    @Test
    void itsOptionsAreHeard() throws IOException {
        file("a.sql", NOTES);
        file(
                "b.sql",
                "create schema audit; create table audit.rows (id int);"
                        + NOTES.replace("text text", "body text"));

        assertThat(
                        diff(
                                        "a.sql",
                                        "b.sql",
                                        "--rename",
                                        "notes.text:notes.body",
                                        "--schema",
                                        "public")
                                .out())
                .isEqualTo("alter table public.notes rename column text to body;\n");
        assertThat(diff("a.sql", "b.sql", "--in-schema", "audit").out())
                .contains("create table audit.rows")
                .doesNotContain("notes");
        nothing(diff("a.sql", "b.sql", "--ignore", "audit.*,notes"));
        assertThat(diff("a.sql", "b.sql", "--rename", "notes.text").err())
                .contains("half an answer");
        assertThat(diff("a.sql", "b.sql", "--rename", "notes:a,notes:b").err())
                .contains("SQ340 --rename notes:b is the second answer");
        assertThat(diff("a.sql", "b.sql", "--concurrently", "--no-concurrently").err())
                .contains("SQ340 --concurrently and --no-concurrently exclude each other");
        assertThat(diff("a.sql", "b.sql", "--schema", "pubic").err())
                .contains("SQ525 neither side has a schema \"pubic\"");
        assertThat(diff("a.sql", "b.sql", "-o", "out.sql"))
                .isEqualTo(new Invocation.Ended(0, "", ""));
        assertThat(diff("a.sql", "b.sql", "-o", "none/out.sql").err())
                .isEqualToNormalizingNewlines(
                        "SQ340 none/out.sql cannot be written\n  reason      there is no folder"
                                + " none\n");
        assertThat(folder.resolve("out.sql")).content().contains("create schema audit;");
    }

    @Test
    void withoutAServerOfOnesOwnOneIsStartedAndDeleted() throws IOException {
        file("a.sql", NOTES);

        Invocation.Ended made =
                Invocation.in(folder).run("diff", "--from", "a.sql", "--to", "a.sql", "-v");

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).isEmpty();
        assertThat(made.err())
                .contains("Starting a scratch server")
                .contains("loading --from into a scratch database");
    }

    @Test
    void whatIsLiveOnBothSidesNeedsNoServer() {
        Invocation.Ended same =
                Invocation.in(folder)
                        .run("diff", "--from", database.url(), "--to", database.url(), "-v");

        assertThat(same.code()).as(same.err()).isZero();
        assertThat(same.err()).doesNotContain("scratch");
    }
}
