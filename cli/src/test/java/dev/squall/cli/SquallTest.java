package dev.squall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SquallTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Squall.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("squall \\d+\\.\\d+\\.\\d+\\S* \\(Java 2\\d.*\\)\\R");
    }

    @Test
    void everyCommandAnswersForItsVersionAndItself() {
        assertThat(run("demo", "--version")).isZero();
        assertThat(run("demo", "--help")).isZero();
        assertThat(out.toString()).startsWith("squall ").contains("Usage: squall demo");
    }

    @Test
    void withoutACommandItSaysWhatThereIs() {
        assertThat(run()).isZero();
        assertThat(out.toString()).startsWith("Usage: squall").contains("--version");
    }

    @Test
    void unknownCommandIsAnErrorOfItsOwnKind() {
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("nonsense").contains("Usage: squall");
    }
}
