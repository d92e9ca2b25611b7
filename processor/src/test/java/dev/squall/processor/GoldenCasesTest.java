package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.Compilation;
import dev.squall.harness.Compiled;
import dev.squall.harness.Golden;
import dev.squall.harness.GoldenCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/// Sources, and what comes out of them: the produced files, or the problems.
class GoldenCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    Stream<DynamicNode> everyCaseGivesWhatIsWritten() {
        return GoldenCases.walk(CASES, GoldenCasesTest::check);
    }

    /// A case without problems has no file of problems, and one with problems no produced files.
    private static void check(Path folder) throws IOException {
        Compiled compiled =
                Compilation.of(folder.resolve("in"))
                        .processedBy(new SquallProcessor())
                        .options(options(folder.resolve("options")))
                        .compile();
        Path problems = folder.resolve("problems.txt");
        if (compiled.problems().isEmpty()) {
            assertThat(problems).doesNotExist();
            Golden.assertFolder(folder.resolve("out"), compiled.sources());
        } else {
            Golden.assertMatches(problems, compiled.problemText());
            Golden.assertFolder(folder.resolve("out"), Map.of());
        }
    }

    /// One of javac's in each line.
    private static String[] options(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file).toArray(String[]::new) : new String[0];
    }
}
