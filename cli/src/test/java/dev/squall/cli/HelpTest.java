package dev.squall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.Golden;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HelpTest {

    private static final Path GOLDEN = Path.of("src/test/resources/help");

    @TempDir Path folder;

    @Test
    void withoutACommandItSaysWhatThereIsAndWhereToBegin() {
        Invocation.Ended bare = Invocation.in(folder).run();

        assertThat(bare.code()).isZero();
        assertThat(bare.err()).isEmpty();
        assertThat(bare.out()).contains("demo");
        Golden.assertMatches(GOLDEN.resolve("squall.txt"), bare.out());
        assertThat(Invocation.in(folder).run("--help")).isEqualTo(bare);
    }

    @TestFactory
    Stream<DynamicTest> everyCommandExplainsItself() {
        return Commands.all().map(name -> DynamicTest.dynamicTest(name, () -> explains(name)));
    }

    private void explains(String command) {
        Invocation.Ended help = Invocation.in(folder).run(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(help.out()).startsWith("Usage: squall " + command);
        if (!command.equals("demo")) {
            Golden.assertMatches(GOLDEN.resolve(command + ".txt"), help.out());
        }
    }

    @Test
    void everyCommandStandsInAGroup() {
        String page = Invocation.in(folder).run().out();

        assertThat(Commands.all())
                .allSatisfy(
                        name -> assertThat(page.lines()).anyMatch(l -> l.startsWith("  " + name)));
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Invocation.in(folder).run("--version").out())
                .matches("squall \\d+\\.\\d+\\.\\d+\\S* \\(Java 2\\d.*\\)\\R");
        assertThat(Invocation.in(folder).run("init", "--version").out()).startsWith("squall ");
    }
}
