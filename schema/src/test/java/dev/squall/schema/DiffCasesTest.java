package dev.squall.schema;

import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.harness.Golden;
import dev.squall.harness.GoldenCases;
import dev.squall.harness.PostgresTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Each case is a fact about two schemas: `before.sql`, `after.sql`, and answers, if there are any;
/// `plan.sql` and `back.sql` are what is made of them, and `online.sql` for tables in use. Every
/// law is checked on every case.
///
/// `-Dsquall.diff.cases=changes-.*` runs some of them.
@PostgresTest
class DiffCasesTest {

    /// Servers of other versions may print the same thing otherwise.
    private static final int GOLDEN = 18;

    private static final Path FOLDER = Path.of("src/test/resources/diff");

    private static Laws laws;

    @BeforeAll
    static void start(EmbeddedPostgres server) {
        laws = new Laws(server);
    }

    @AfterAll
    static void stop() throws SQLException {
        laws.close();
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicNode> cases(EmbeddedPostgres server) {
        String wanted = System.getProperty("squall.diff.cases", ".*");
        return GoldenCases.walk(FOLDER, folder -> run(server, folder))
                .filter(node -> node.getDisplayName().matches(wanted));
    }

    private static void run(EmbeddedPostgres server, Path folder) throws Exception {
        Laws.Outcome outcome = laws.check(DiffCase.read(folder));
        if (server.major() == GOLDEN) {
            Golden.assertMatches(folder.resolve("plan.sql"), outcome.plan());
            Golden.assertMatches(folder.resolve("back.sql"), outcome.back());
            online(folder.resolve("online.sql"), outcome.online());
        }
    }

    /// Where the plan for a database in use is the same, there is no file.
    private static void online(Path file, String plan) {
        if (!plan.isEmpty() || Files.exists(file)) {
            Golden.assertMatches(file, plan);
        }
    }
}
