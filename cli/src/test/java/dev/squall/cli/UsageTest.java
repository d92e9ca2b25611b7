package dev.squall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

    private static final String PASSWORD = "correct-horse";

    @TempDir Path folder;

    @Test
    void anUnknownCommandSaysWhatWasProbablyMeant() {
        Invocation.Ended ended = Invocation.in(folder).run("inti");

        assertThat(ended.code()).isEqualTo(64);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .startsWith("There is no command \"inti\"")
                .contains("init, adopt, server")
                .contains("hint        did you mean init?");
    }

    @Test
    void aWordThatResemblesNothingPointsToTheHelp() {
        assertThat(Invocation.in(folder).run("nonsense").err())
                .contains("hint        squall --help lists them");
    }

    @Test
    void anUnknownOptionSaysWhatWasProbablyMeant() {
        Invocation.Ended ended = Invocation.in(folder).run("init", "--pakage=app");

        assertThat(ended.code()).isEqualTo(64);
        assertThat(ended.err())
                .isEqualToNormalizingNewlines(
                        """
                        squall init has no option --pakage
                          hint        did you mean --package?
                        """);
    }

    @Test
    void aValueOfTheWrongKindNamesItsOption() {
        Invocation.Ended ended = Invocation.in(folder).run("server", "--port", "many");

        assertThat(ended.code()).isEqualTo(64);
        assertThat(ended.err())
                .contains("'--port'")
                .contains("'many'")
                .contains("hint        squall server --help says what it takes");
    }

    @Test
    void withJsonTheErrorIsADocumentToo() {
        Invocation.Ended ended = Invocation.in(folder).run("server", "--prot=1", "--json");

        assertThat(ended.code()).isEqualTo(64);
        assertThat(ended.out())
                .startsWith(
                        "{\"command\":\"server\",\"outcome\":\"usage\",\"exitCode\":64,\"error\":"
                                + "{\"code\":null,\"text\":\"squall server has no option --prot");
        assertThat(
                        Invocation.in(folder)
                                .variable("SQUALL_JSON", "true")
                                .run("server", "--prot=1")
                                .out())
                .isEqualTo(ended.out());
    }

    @Test
    void aNumberThatMakesNoSenseIsOneOfTheCommandLine() {
        for (String option :
                List.of(
                        "--attempts=0",
                        "--attempts=-1",
                        "--lock-timeout=0s",
                        "--wait=9999h",
                        "--statement-timeout=25h24")) {
            Invocation.Ended ended = Invocation.in(folder).run("migrate", option);
            assertThat(ended.code()).as(option).isEqualTo(64);
            assertThat(ended.err()).contains(option.substring(0, option.indexOf('=')));
        }
        assertThat(Invocation.in(folder).run("sql", "x.sql", "--max-rows=-1").code()).isEqualTo(64);
        assertThat(Invocation.in(folder).run("migrate", "--wait=0s").err()).startsWith("SQ584");
    }

    @Test
    void whatIsWrongIsRepeatedWithoutPasswords() {
        String url = "postgres://app:" + PASSWORD + "@localhost/app";

        assertThat(Invocation.in(folder).run("server", url).err())
                .contains("postgres://…@localhost/app")
                .doesNotContain(PASSWORD);
        assertThat(Invocation.in(folder).run("server", "--port", url).err())
                .doesNotContain(PASSWORD);
    }

    @Test
    void anOptionIsAnEnvironmentVariableToo() {
        Invocation.Ended ended =
                Invocation.in(folder)
                        .variable("SQUALL_PACKAGE", "com.example.tables")
                        .variable("SQUALL_JSON", "true")
                        .run("init");

        assertThat(ended.out()).contains("\"packageName\":\"com.example.tables\"");
        assertThat(folder.resolve("src/main/java/com/example/tables/Note.java")).exists();
    }

    @Test
    void theFlagWinsOverTheVariable() {
        Invocation.Ended ended =
                Invocation.in(folder)
                        .variable("SQUALL_PACKAGE", "com.example.tables")
                        .run("init", "--package", "app");

        assertThat(ended.code()).isZero();
        assertThat(folder.resolve("src/main/java/app/Note.java")).exists();
    }
}
