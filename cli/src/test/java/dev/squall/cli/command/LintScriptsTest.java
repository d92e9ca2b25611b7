package dev.squall.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.cli.Invocation;
import dev.squall.harness.Golden;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class LintScriptsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/lint");

    private static final String SCHEMA =
            """
            create table users (id bigint primary key, name text);
            create table orders (id bigint primary key, user_id bigint);
            """;

    private static final String CHANGE =
            """
            set lock_timeout = '3s';
            set statement_timeout = '1min';

            alter table users add column city text;

            create index orders_user_id_idx on orders (user_id);

            -- squall:ignore ban-drop-column: nothing reads it since release 41
            alter table users drop column name;
            """;

    private final TestDatabase database;

    @TempDir Path folder;

    LintScriptsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("schema.sql"), SCHEMA);
        Files.writeString(folder.resolve("change.sql"), CHANGE);
    }

    private Invocation.Ended lint(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "lint";
        System.arraycopy(words, 0, all, 1, words.length);
        return Invocation.in(folder)
                .variable("SQUALL_SCRATCH", database.server().url("postgres"))
                .run(all);
    }

    @Test
    void findingsAndLocksAreToldAndAnErrorEndsWithThree() throws IOException {
        Invocation.Ended ended =
                lint("change.sql", "--on", "schema.sql", "--locks", "--off=prefer-robust-stmts");

        assertThat(ended.code()).as(ended.err()).isEqualTo(3);
        assertThat(ended.err()).isEmpty();
        Golden.assertMatches(GOLDEN.resolve("change.txt"), ended.out());
    }

    @Test
    void withJsonFindingsAndLocksAreOneDocument() {
        Invocation.Ended ended = lint("change.sql", "--on", "schema.sql", "--json");

        assertThat(ended.out())
                .startsWith("{\"command\":\"lint\",\"outcome\":\"found\",\"exitCode\":3,")
                .contains("\"rule\":\"require-concurrent-index-creation\",\"level\":\"error\"")
                .contains("\"ignored\":\"nothing reads it since release 41\"")
                .contains(
                        "\"takes\":[{\"relation\":\"orders\",\"kind\":\"table\",\"mode\":\"SHARE\"}]")
                .hasLineCount(1);
    }

    @Test
    void theSchemaOfALiveDatabaseIsCopied() {
        database.execute(
                "drop schema public cascade",
                "create schema public",
                "create table users (id bigint primary key, name varchar(10))");
        Invocation.Ended ended =
                new Invocation(
                                folder,
                                java.util.Map.of(
                                        "SQUALL_SCRATCH", database.server().url("postgres")),
                                """
                                alter table users alter column name type varchar(20);
                                alter table users drop column nme;
                                """,
                                false)
                        .run("lint", "-", "--on", database.url(), "--off=ban-drop-column");

        assertThat(ended.out())
                .contains("standard input:2:1 error statement-fails")
                .doesNotContain("changing-column-type");
    }

    @Test
    void withoutAFileTheMigrationsOfTheProjectAreLookedAt() throws IOException {
        new MigrationFolder(folder).notes().stars();

        Invocation.Ended ended = lint("--off=prefer-bigint-over-int");

        assertThat(ended.code()).as(ended.out()).isZero();
        assertThat(ended.out())
                .isEqualTo("2 statements in 2 files: 0 errors, 0 warnings, 0 to know.\n");
    }

    @Test
    void aMigrationStandsOnThoseBeforeIt() throws IOException {
        new MigrationFolder(folder).notes().stars();

        Invocation.Ended ended =
                lint("migrations/" + MigrationFolder.STARS, "--only=prefer-bigint-over-int");

        assertThat(ended.out()).contains("/up.sql:1:").contains("1 statement in 1 file: ");
    }

    @Test
    void squallTomlSaysLevelsAndWhatIsExcluded() throws IOException {
        new MigrationFolder(folder).notes().stars();
        Files.writeString(
                folder.resolve("squall.toml"),
                """
                [lint]
                warning = ["prefer-bigint-over-int"]
                fail-on = "warning"
                exclude = ["migrations/*_notes/**"]
                """);

        Invocation.Ended ended = lint("--static");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out())
                .contains(MigrationFolder.STARS + "/up.sql:1:")
                .contains("warning prefer-bigint-over-int")
                .contains("1 statement in 1 file: 0 errors, 1 warning, 0 to know.");
        assertThat(lint("--static", "--off", "prefer-bigint-over-int").code()).isZero();
    }

    @Test
    void sarifIsWrittenIntoAFile() throws IOException {
        Invocation.Ended ended = lint("change.sql", "--static", "--sarif", "out.sarif");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(folder.resolve("out.sarif"))
                .content()
                .contains("\"version\" : \"2.1.0\"")
                .contains("require-concurrent-index-creation");
    }

    @Test
    void onlyWhatIsNewSinceARevisionIsLookedAt() throws Exception {
        git("init", "-q", "-b", "main");
        Files.writeString(folder.resolve("old.sql"), "drop table a;");
        git("add", ".");
        commit("first");
        Files.writeString(folder.resolve("new.sql"), "drop table b;");

        Invocation.Ended ended = lint(".", "--static", "--since", "main");

        assertThat(ended.out()).contains("new.sql:1:12 warning ban-drop-table");
        assertThat(ended.out()).doesNotContain("old.sql").doesNotContain("change.sql");
        assertThat(lint(".", "--static", "--since", "nowhere").err())
                .contains("git does not know what has changed")
                .contains("nowhere^{commit}");
    }

    @Test
    void whatAnotherBranchHasChangedSinceIsNotOurs() throws Exception {
        Files.writeString(folder.resolve("old.sql"), "drop table a;");
        git("init", "-q", "-b", "main");
        git("add", ".");
        commit("first");
        git("checkout", "-q", "-b", "ours");
        Files.writeString(folder.resolve("new.sql"), "drop table b;");
        git("add", ".");
        commit("ours");
        git("checkout", "-q", "main");
        Files.writeString(folder.resolve("old.sql"), "drop table a; drop table c;");
        git("add", ".");
        commit("theirs");
        git("checkout", "-q", "ours");

        assertThat(lint(".", "--static", "--since", "main").out())
                .contains("new.sql:1:12 warning ban-drop-table")
                .doesNotContain("old.sql");
    }

    @Test
    void whereThereIsNoGitItSaysSo() {
        assertThat(lint("change.sql", "--static", "--since", "main").err())
                .contains("SQ340 git does not know what has changed")
                .contains("not a git repository");
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertThat(lint("change.sql", "--static", "--locks").err())
                .startsWith("SQ340 --static and --locks exclude each other");
        assertThat(lint("change.sql", "--static", "--on", database.url()).err())
                .startsWith("SQ340 --static and --on URL exclude each other");
        assertThat(lint("change.sql", "--static", "--fail-on", "off").err())
                .startsWith("SQ340 nothing is found on the level \"off\"");
        assertThat(lint("change.sql", "--on", "mysql://app:hidden@host/app").err())
                .startsWith("SQ340 --on mysql://…@host/app is no URL of PostgreSQL");
        assertThat(lint("change.sql", "--static", "--sarif", "none/a.sarif").err())
                .startsWith("SQ340 none/a.sarif cannot be written")
                .contains("there is no folder none");
        assertThat(lint().err()).startsWith("SQ340 there is nothing to look at");
    }

    private void commit(String message) throws IOException, InterruptedException {
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", message);
    }

    private void git(String... words) throws IOException, InterruptedException {
        java.util.List<String> command = new java.util.ArrayList<>(java.util.List.of("git"));
        command.addAll(java.util.List.of(words));
        Process process =
                new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aRuleThatIsNotThereIsAnErrorThatNamesTheNearest() {
        Invocation.Ended ended = lint("change.sql", "--static", "--off=ban-drop-tabel");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains("there is no rule \"ban-drop-tabel\"")
                .contains("did you mean \"ban-drop-table\"?");
        assertThat(lint("change.sql", "--static", "--fail-on=much").err())
                .contains("there is no level \"much\"");
        assertThat(lint("change.sql", "--static", "--pg-version=new").err())
                .contains("is no version of PostgreSQL");
        assertThat(lint("nothing.sql", "--static").err()).contains("nothing.sql is not there");
    }
}
