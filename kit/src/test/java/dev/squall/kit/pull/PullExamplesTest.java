package dev.squall.kit.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.harness.PostgresTest;
import dev.squall.kit.script.ScriptStatement;
import dev.squall.kit.script.SqlScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The databases of the examples are pulled: what their migrations make is what is declared.
@PostgresTest
class PullExamplesTest {

    private static final Path EXAMPLES = Path.of("../examples");

    @Test
    void theExamplesAreDeclaredAsTheyAre(EmbeddedPostgres server) throws Exception {
        Round round = new Round(server);
        Map<String, List<String>> withoutRecord = new TreeMap<>();
        try {
            for (Path example : folders(EXAMPLES)) {
                if (Files.isDirectory(example.resolve("migrations"))) {
                    String name = example.getFileName().toString();
                    Pulled pulled = round.pull(name, statements(example.resolve("migrations")));
                    withoutRecord.put(name, pulled.withoutRecord());
                }
            }
            assertThat(round.problems()).isEmpty();
        } finally {
            round.close();
        }
        assertThat(withoutRecord).hasSize(5);
        assertThat(withoutRecord.values()).allMatch(List::isEmpty);
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    /// All in one transaction: nothing is in use.
    private static List<String> statements(Path migrations) throws IOException {
        List<String> statements = new ArrayList<>();
        statements.add("create schema squall"); // as the migrator does
        for (Path migration : folders(migrations)) {
            String text = Files.readString(migration.resolve("up.sql"));
            SqlScript.parse(migration.toString(), text).statements().stream()
                    .map(ScriptStatement::sql)
                    .map(sql -> sql.replaceFirst("(?i)index concurrently", "index"))
                    .forEach(statements::add);
        }
        return statements;
    }
}
