package dev.squall.kit.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.harness.Golden;
import dev.squall.harness.GoldenCases;
import dev.squall.harness.PostgresTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/// What is pulled from some databases, as it reads: `in.sql` and the classes beside it.
@PostgresTest
class PullGoldenTest {

    /// Other versions lack what the cases have.
    private static final int GOLDEN = 18;

    private static final Path FOLDER = Path.of("src/test/resources/pull");

    @TestFactory
    Stream<DynamicNode> cases(EmbeddedPostgres server) {
        return server.major() == GOLDEN
                ? GoldenCases.walk(FOLDER, folder -> run(server, folder))
                : Stream.empty();
    }

    private static void run(EmbeddedPostgres server, Path folder) throws Exception {
        Round round = new Round(server);
        try {
            Pulled pulled =
                    round.pull(
                            folder.getFileName().toString(),
                            List.of(Files.readString(folder.resolve("in.sql"))));
            Map<String, String> files = new TreeMap<>();
            pulled.files().forEach((path, text) -> files.put(path.replace("c0/", ""), text));
            Golden.assertFolder(folder.resolve("out"), files);
            assertThat(round.problems()).isEmpty();
        } finally {
            round.close();
        }
    }
}
