package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.declare.DeclaredSchema;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.harness.PostgresTest;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Answers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What is declared is read from the server, and made of that once more in an empty database.
@PostgresTest
class ReadBackTest {

    @TestFactory
    Stream<DynamicTest> everyCase(EmbeddedPostgres server) {
        return PlanCases.ALL.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(server, e.getValue())));
    }

    private static void check(EmbeddedPostgres server, Supplier<DeclaredSchema> schema)
            throws SQLException {
        Plan declared = Plan.fromEmpty(schema.get());
        Scope scope = Scope.all().withRoles(roles(declared));
        server.createDatabase("read_back");
        server.createDatabase("read_back_again");
        try {
            Snapshot empty = read(server, "read_back_again", Scope.all());
            SchemaApply.apply(server.dataSource("read_back"), declared);
            Snapshot target = read(server, "read_back", scope);

            Plan again = plan(empty, target);
            SchemaApply.apply(server.dataSource("read_back_again"), again);

            Snapshot reached = read(server, "read_back_again", scope);
            assertThat(reached.differences(target)).isEmpty();
            assertThat(plan(reached, target).steps()).isEmpty();
            assertThat(target.objects()).hasSizeGreaterThan(empty.objects().size());
        } finally {
            server.dropDatabase("read_back");
            server.dropDatabase("read_back_again");
        }
    }

    private static Plan plan(Snapshot from, Snapshot to) {
        return new Plan(Diff.between(from, to, from.objects().keySet(), Answers.none()).steps());
    }

    private static Set<String> roles(Plan plan) {
        return plan.steps().stream()
                .map(Step::id)
                .filter(id -> id.kind() == ObjectKind.ROLE)
                .map(id -> id.name())
                .collect(Collectors.toSet());
    }

    private static Snapshot read(EmbeddedPostgres server, String database, Scope scope)
            throws SQLException {
        try (Connection connection = server.dataSource(database).getConnection()) {
            return Catalog.read(connection, scope);
        }
    }
}
