package dev.squall.kit.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.harness.PostgresTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every schema of the differ's cases is pulled, compiled, and made again: nothing is different.
///
/// `-Dsquall.pull.cases=changes-.*` takes some of them.
@PostgresTest
class PullCasesTest {

    private static final Path CASES = Path.of("../schema/src/test/resources/diff");

    @Test
    void whatIsPulledDeclaresWhatIsThere(EmbeddedPostgres server) throws Exception {
        String wanted = System.getProperty("squall.pull.cases", ".*");
        Round round = new Round(server);
        try {
            for (Path folder : folders()) {
                String name = folder.getFileName().toString();
                if (name.matches(wanted)) {
                    pull(round, name + " before", folder.resolve("before.sql"));
                    pull(round, name + " after", folder.resolve("after.sql"));
                }
            }
            assertThat(round.problems()).isEmpty();
        } finally {
            round.close();
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(CASES)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void pull(Round round, String name, Path script)
            throws IOException, SQLException {
        try {
            round.pull(name, List.of(Files.readString(script)));
        } catch (RuntimeException e) {
            throw new AssertionError(name, e);
        }
    }
}
