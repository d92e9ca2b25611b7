package dev.squall.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.cli.Invocation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class MigrateTest {

    private final TestDatabase database;
    private final String url;

    @TempDir Path project;

    MigrateTest(TestDatabase database) {
        this.database = database;
        this.url = database.url();
    }

    @BeforeEach
    void twoMigrations() throws IOException {
        new MigrationFolder(project).notes().stars();
    }

    @AfterEach
    void emptyAgain() {
        database.execute(
                "drop schema if exists squall cascade", "drop table if exists notes, other");
    }

    private Invocation command() {
        return Invocation.in(project).variable("DATABASE_URL", url);
    }

    private Invocation.Ended run(String... words) {
        return command().run(words);
    }

    private static String timeless(String text) {
        return text.replaceAll("\\d+ ms", "# ms")
                .replaceAll("\\d+\\.\\d s", "#.# s")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "(moment)")
                .replaceAll("(illiseconds\":)\\d+", "$1#");
    }

    @Test
    void whatIsNotAppliedIsApplied() {
        Invocation.Ended ended = run("migrate");

        assertThat(timeless(ended.out()))
                .isEqualToNormalizingNewlines(
                        """
                        applied 20260101000000_notes (# ms)
                        applied 20260102000000_stars (# ms)
                        2 migrations applied to development in #.# s.
                        """);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(database.rows("select count(stars) from notes")).containsExactly("0");
    }

    @Test
    void thenThereIsNothingToDo() {
        run("migrate");

        Invocation.Ended again = run("migrate");

        assertThat(again.code()).isZero();
        assertThat(again.out())
                .isEqualToNormalizingNewlines(
                        "Nothing to do: all 2 migrations are applied in development.\n");
        assertThat(timeless(run("migrate", "--json").out()))
                .isEqualToNormalizingNewlines(
                        """
                        {"command":"migrate","outcome":"done","exitCode":0,"result":{"environment":"development","migrations":[],"milliseconds":#}}
                        """);
    }

    @Test
    void verboseTellsEveryStatementOnTheErrorStream() {
        Invocation.Ended ended = run("migrate", "--json", "-v");

        assertThat(timeless(ended.out()))
                .isEqualToNormalizingNewlines(
                        """
                        {"command":"migrate","outcome":"done","exitCode":0,"result":{"environment":"development","migrations":["20260101000000_notes","20260102000000_stars"],"milliseconds":#}}
                        """);
        assertThat(ended.err())
                .contains("20260102000000_stars:1 alter table notes add column stars int");
    }

    @Test
    void dryRunShowsTheStatementsAndRunsNone() {
        assertThat(run("migrate", "--dry-run").out())
                .isEqualToNormalizingNewlines(
                        """
                        -- applying 20260101000000_notes
                        begin;
                        create table notes (id int primary key);
                        commit;

                        -- applying 20260102000000_stars
                        begin;
                        alter table notes add column stars int;
                        commit;

                        """);
        assertThat(database.rows("select to_regclass('notes')")).containsExactly("null");
        assertThat(command().variable("SQUALL_DRY_RUN", "true").run("migrate").out())
                .startsWith("-- applying");
    }

    @Test
    void statusTellsWhatIsAppliedWhenAndByWhom() {
        assertThat(run("status").out())
                .isEqualToNormalizingNewlines(
                        """
                        pending  20260101000000_notes
                        pending  20260102000000_stars
                        development: 2 to apply.
                        """);
        run("migrate");
        assertThat(timeless(run("status").out()).replaceAll(" +", " "))
                .isEqualToNormalizingNewlines(
                        """
                        applied 20260101000000_notes (moment) # ms postgres
                        applied 20260102000000_stars (moment) # ms postgres
                        development: everything is applied.
                        """);
        assertThat(timeless(run("status", "--json").out()))
                .contains("\"current\":true")
                .contains(
                        "{\"id\":\"20260102000000_stars\",\"state\":\"applied\",\"appliedAt\":"
                            + "\"(moment)\",\"milliseconds\":#,\"by\":\"postgres\",\"error\":null}");
    }

    @Test
    void aFailingStatementIsShownWithItsLine() throws IOException {
        new MigrationFolder(project)
                .write(
                        "20260103000000_wrong",
                        MigrationFolder.STARS,
                        "create table other (id int);\n\nalter table nots add column x int;\n",
                        "drop table other;\n");

        Invocation.Ended ended = run("migrate");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("applied " + MigrationFolder.STARS);
        assertThat(ended.err()).contains("up.sql:3").contains("relation \"nots\" does not exist");
        assertThat(database.rows("select to_regclass('other')")).containsExactly("null");
        assertThat(run("status").out()).contains("20260103000000_wrong stopped: ");
    }

    @Test
    void anEditedFileIsNamedAndNothingIsRun() throws IOException {
        run("migrate");
        Files.writeString(
                project.resolve("migrations").resolve(MigrationFolder.STARS).resolve("up.sql"),
                "alter table notes add column stars bigint;\n");

        Invocation.Ended ended = run("migrate");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains(MigrationFolder.STARS + " was edited after it was applied");
        Invocation.Ended status = run("status");
        assertThat(status.code()).isEqualTo(3);
        assertThat(status.out()).contains("was edited after it was applied").contains("1 problem.");
        assertThat(run("status", "--json").out()).contains("\"outcome\":\"found\",\"exitCode\":3");
    }

    @Test
    void statusEndsWith3WhereMigrateWouldRefuse() throws IOException {
        assertThat(run("status").code()).as("what is to apply is no problem").isZero();
        run("migrate");
        assertThat(run("status").code()).isZero();

        new MigrationFolder(project)
                .write("20260103000000_other", MigrationFolder.NOTES, "select 1;", "select 1;");
        Invocation.Ended branched = run("status");
        assertThat(branched.code()).isEqualTo(3);
        assertThat(branched.out()).contains("side by side, not merged");
        Files.move(project.resolve("migrations/20260103000000_other"), project.resolve("other"));

        database.execute("update squall.migrations set state = 'rolling back', done_steps = '{}'");
        assertThat(run("status").code()).as("half rolled back").isEqualTo(3);
        database.execute("update squall.migrations set state = 'applied'");

        Files.move(
                project.resolve("migrations").resolve(MigrationFolder.STARS),
                project.resolve(MigrationFolder.STARS));
        Invocation.Ended missing = run("status");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.out()).contains("is applied, but its files are not here");
        Files.move(
                project.resolve(MigrationFolder.STARS),
                project.resolve("migrations").resolve(MigrationFolder.STARS));
        assertThat(run("status").code()).isZero();
    }

    @Test
    void lossesAreConsentedToAndNothingElseIs() {
        run("migrate");

        Invocation.Ended refused = run("rollback");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("the stars").contains("--allow-data-loss");

        Invocation.Ended back = run("rollback", "--allow-data-loss");
        assertThat(back.code()).isZero();
        assertThat(back.out()).contains("rolled back " + MigrationFolder.STARS);
        assertThat(run("rollback").code()).isZero();
        assertThat(database.rows("select to_regclass('notes')")).containsExactly("null");
        assertThat(run("migrate").code()).isZero();
    }

    @Test
    void somebodyAtTheTerminalIsAsked() {
        run("migrate");

        assertThat(command().typing("no\n").run("rollback").code()).isEqualTo(2);
        Invocation.Ended asked = command().typing("yes\n").run("rollback");
        assertThat(asked.code()).isZero();
        assertThat(asked.err()).contains("the stars").contains("Lose it? Type yes:");
        assertThat(command().typing("yes\n").variable("CI", "true").run("rollback").code())
                .isZero();
    }

    @Test
    void rollbackGoesAsFarAsItIsToldTo() {
        run("migrate");

        Invocation.Ended back = run("rollback", "--to", "notes", "--allow-data-loss");

        assertThat(back.out()).contains("1 migration rolled back in development");
        assertThat(run("rollback", "--to", "nots").err())
                .contains("There is no migration \"nots\"")
                .contains(MigrationFolder.STARS);
    }

    @Test
    void aNameIsFoundHoweverItsWordsAreJoined() throws IOException {
        new MigrationFolder(project)
                .write("20260103000000_two-words", MigrationFolder.STARS, "select 1;", "select 1;");
        run("migrate");

        for (String name : new String[] {"two-words", "two_words", "20260103"}) {
            assertThat(run("rollback", "--to", name).err())
                    .contains("20260103000000_two-words is the last one that is applied");
        }
    }

    @Test
    void realDataIsNotRolledBackByMistake() {
        run("migrate", "--env", "production");

        Invocation.Ended refused = run("rollback", "--env", "production", "--allow-data-loss");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("production").contains("--allow-production");

        assertThat(run("rollback", "-e", "production", "--allow-data-loss", "--allow-production"))
                .extracting(Invocation.Ended::code)
                .isEqualTo(0);
    }

    @Test
    void noPasswordIsEverPrinted() {
        String password = "hunter2-".repeat(2);
        String good = url.replaceAll("://.*@", "://postgres:" + password + "@");

        for (String wrong :
                new String[] {
                    good,
                    good.replace("@", "/@"),
                    good.replace("postgres://", "postgre://"),
                    good.replace("127.0.0.1", "127.0.0.1:x"),
                    good + "&pasword=" + password
                }) {
            Invocation.Ended ended =
                    Invocation.in(project).run("migrate", "--stacktrace", "-v", "--url", wrong);
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.out() + ended.err()).isNotBlank().doesNotContain(password);
            Invocation.Ended variable =
                    Invocation.in(project)
                            .variable("DATABASE_URL", wrong)
                            .run("status", "--json", "--stacktrace");
            assertThat(variable.out() + variable.err()).isNotBlank().doesNotContain(password);
        }
    }

    @Test
    void withoutADatabaseItSaysHowToGetOne() {
        Invocation.Ended ended = Invocation.in(project).run("migrate");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .startsWith("SQ584 There is no database for development")
                .contains("squall server");
        assertThat(Invocation.in(project).run("migrate", "-e", "production").err())
                .contains("DATABASE_URL is not set");
    }

    @Test
    void theProjectIsFoundFromAFolderBelowIt() throws IOException {
        Files.writeString(
                project.resolve("squall.toml"),
                "[environments.staging]\nurl = \"env:STAGING_URL\"\n");
        Path below = Files.createDirectories(project.resolve("src/main/java"));

        Invocation.Ended ended =
                Invocation.in(below).variable("STAGING_URL", url).run("status", "-e", "staging");

        assertThat(ended.out()).contains("staging: 2 to apply.");
        assertThat(Invocation.in(below).run("status", "-e", "stagin").err())
                .contains("did you mean \"staging\"?");
    }
}
