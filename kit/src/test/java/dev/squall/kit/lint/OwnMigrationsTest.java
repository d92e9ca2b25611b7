package dev.squall.kit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.scratch.Scratch;
import dev.squall.kit.scratch.UrlScratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What `squall generate` has written for the examples is nothing that lint calls an error.
@PostgresTest
class OwnMigrationsTest {

    private static final Path EXAMPLES = Path.of("../examples");

    private final TestDatabase database;

    OwnMigrationsTest(TestDatabase database) {
        this.database = database;
    }

    @TestFactory
    Stream<DynamicTest> theMigrationsOfAnExampleAreWithoutErrors() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(EXAMPLES)) {
            folders =
                    all.map(example -> example.resolve("migrations"))
                            .filter(Files::isDirectory)
                            .sorted()
                            .toList();
        }
        assertThat(folders).hasSizeGreaterThan(4);
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> check(folder)));
    }

    private void check(Path folder) throws SQLException {
        List<LintPart> parts = new LintFiles(Path::toString, file -> false).add(folder).parts();
        try (var server = new UrlScratch(database.server().url("postgres"));
                Scratch scratch = Scratch.on(server)) {
            LintReport report = Lint.of(parts).run(scratch.empty().connection());
            assertThat(report.files()).isEqualTo(parts.size()).isGreaterThan(2);
            assertThat(report.open())
                    .filteredOn(finding -> finding.level() == Level.ERROR)
                    .extracting(LintFinding::text)
                    .isEmpty();
        }
        assertThat(Lint.of(parts).run().count(Level.ERROR)).isZero();
    }
}
