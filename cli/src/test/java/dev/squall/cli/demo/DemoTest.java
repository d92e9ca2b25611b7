package dev.squall.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.Golden;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class DemoTest {

    private static final Path GOLDEN = Path.of("src/test/resources/demo");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static List<Demonstration> demonstrations() {
        return Demo.ALL;
    }

    static List<String> names() {
        return Demo.ALL.stream().map(Demonstration::name).toList();
    }

    private int run(String... words) {
        return new CommandLine(new Demo())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsWalkedThrough(String name) {
        int exit = run("--temporary", name);

        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(out.toString()).doesNotContain("\u001b");
        Golden.assertMatches(GOLDEN.resolve(name + ".txt"), masked(out.toString()));
    }

    /// Ids, keys, moments and durations are not the same tomorrow; the width of what stands for
    /// them is.
    private static String masked(String text) {
        return text.replaceAll("\\b[0-9a-f]{8}…", "xxxxxxxx…")
                .replaceAll("…[0-9A-HJKMNP-TV-Z]{8}\\b", "…XXXXXXXX")
                .replaceAll("\\b[0-7][0-9A-HJKMNP-TV-Z]{25}\\b", "X".repeat(26))
                .replaceAll("(?<=…XXXXXXXX, )[A-Za-z0-9_-]{21}(?=, )", "x".repeat(21))
                .replaceAll("\\b[0-9a-f]{39}…", "(hash)" + "x".repeat(33) + "…")
                .replaceAll("\\bcv_[A-Za-z0-9_-]{5}", "cv_xxxxx")
                .replaceAll("\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\d", "hh:mm:ss.SSS")
                .replaceAll("\\d+\\.\\d s\\b", "0.0 s")
                .replaceAll("PostgreSQL 1\\d", "PostgreSQL (major)")
                .replaceAll("success, \\d+,", "success, (ms),")
                .replaceAll("(success +null +)\\d+ +(3)", "$1(ms) $2");
    }

    @Test
    void everyGoldenTextIsThatOfADemo() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            names().stream().map(name -> name + ".txt").toList());
        }
    }

    @Test
    void theDemosAreListed() {
        assertThat(run("--list")).isZero();
        assertThat(out.toString().lines())
                .hasSize(Demo.ALL.size())
                .contains(
                        "learning-plans    row-level security: two people, a visitor and a"
                                + " background worker")
                .allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(out.toString()).startsWith("learning-plans ").contains("\nproduct-helper    ");
    }

    @Test
    void withoutANameTheFirstOneIsWalkedThrough() {
        assertThat(new CommandLine(new Demo()).getCommandSpec().positionalParameters())
                .singleElement()
                .satisfies(p -> assertThat(p.defaultValue()).isEqualTo(names().getFirst()));
        assertThat(names()).doesNotHaveDuplicates().startsWith("learning-plans");
    }

    @Test
    void anUnknownDemoIsAnErrorThatNamesTheOthers() {
        assertThat(run("learning-plan")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(
                        "There is no demo \"learning-plan\"; there is "
                                + String.join(", ", names()));
    }

    @ParameterizedTest
    @MethodSource("demonstrations")
    void everyPublicMethodOfAWalkthroughIsAStep(Demonstration demo) {
        List<String> methods =
                Arrays.stream(demo.steps().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> method.getName())
                        .toList();

        assertThat(Script.of(demo.steps()))
                .extracting(step -> step.method().getName())
                .containsExactlyInAnyOrderElementsOf(methods);
        assertThat(Script.of(demo.steps()))
                .allSatisfy(step -> assertThat(step.title()).isNotBlank().endsWith("."))
                .allSatisfy(step -> assertThat(step.java()).contains("return "));
    }
}
