package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.declare.DeclaredSchema;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.harness.Golden;
import dev.squall.harness.PostgresTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each case is a fact about some kind of object: its plan stands in a file, and runs on a server.
@PostgresTest
class PlanCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/plans");

    @TestFactory
    Stream<DynamicTest> cases(EmbeddedPostgres server) {
        return PlanCases.ALL.entrySet().stream()
                .map(
                        e ->
                                DynamicTest.dynamicTest(
                                        e.getKey(), () -> run(server, e.getKey(), e.getValue())));
    }

    private static void run(EmbeddedPostgres server, String name, Supplier<DeclaredSchema> schema)
            throws SQLException {
        Plan plan = Plan.fromEmpty(schema.get());

        Golden.assertMatches(FOLDER.resolve(name).resolve("plan.sql"), plan.sql());
        assertThat(Plan.fromEmpty(schema.get())).as("the plan is always the same").isEqualTo(plan);
        String database = "case_" + name.replace('-', '_');
        server.createDatabase(database);
        try {
            SchemaApply.apply(server.dataSource(database), plan);
        } finally {
            server.dropDatabase(database);
        }
    }

    @Test
    void noFolderIsWithoutItsCase() throws Exception {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(new TreeSet<>(folders.map(f -> f.getFileName().toString()).toList()))
                    .isEqualTo(PlanCases.ALL.keySet());
        }
    }
}
