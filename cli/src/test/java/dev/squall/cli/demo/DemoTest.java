package dev.squall.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.plans.demo.Walkthrough;
import dev.squall.harness.Golden;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DemoTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return new CommandLine(new Demo())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    @Test
    void learningPlansIsWalkedThrough() {
        int exit = run("--temporary");

        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(out.toString()).doesNotContain("\u001b");
        Golden.assertMatches(
                Path.of("src/test/resources/demo/learning-plans.txt"), masked(out.toString()));
    }

    /// Ids, moments and durations are not the same tomorrow; the width of what stands for them is.
    private static String masked(String text) {
        return text.replaceAll("\\b[0-9a-f]{8}…", "xxxxxxxx…")
                .replaceAll("\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\d", "hh:mm:ss.SSS")
                .replaceAll("\\d+\\.\\d s\\b", "0.0 s")
                .replaceAll("PostgreSQL 1\\d", "PostgreSQL (major)")
                .replaceAll("success, \\d+,", "success, (ms),")
                .replaceAll("(success +null +)\\d+ +(3)", "$1(ms) $2");
    }

    @Test
    void theDemosAreListed() {
        assertThat(run("--list")).isZero();
        assertThat(out.toString()).startsWith("learning-plans   row-level security");
    }

    @Test
    void anUnknownDemoIsAnErrorThatNamesTheOthers() {
        assertThat(run("learning-plan")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("There is no demo \"learning-plan\"; there is learning-plans");
    }

    @Test
    void everyPublicMethodOfTheWalkthroughIsAStep() {
        List<String> methods =
                Arrays.stream(Walkthrough.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> method.getName())
                        .toList();

        assertThat(Script.of(Walkthrough.class))
                .extracting(step -> step.method().getName())
                .containsExactlyInAnyOrderElementsOf(methods);
        assertThat(Script.of(Walkthrough.class))
                .allSatisfy(step -> assertThat(step.title()).isNotBlank().endsWith("."))
                .allSatisfy(step -> assertThat(step.java()).contains("return "));
    }
}
