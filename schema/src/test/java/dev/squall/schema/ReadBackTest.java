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
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What is declared is read from the server, and made of that once more in an empty database.
@PostgresTest
class ReadBackTest {

    private static ScratchDatabase scratch;

    @BeforeAll
    static void start(EmbeddedPostgres server) {
        scratch = new ScratchDatabase(server);
    }

    @AfterAll
    static void stop() throws SQLException {
        scratch.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCase() {
        return PlanCases.ALL.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getValue())));
    }

    private static void check(Supplier<DeclaredSchema> schema) throws SQLException {
        Plan declared = Plan.fromEmpty(schema.get());
        Scope scope = Scope.all().withRoles(roles(declared));
        Snapshot empty = scratch.rolledBack(database -> Catalog.read(database, Scope.all()));
        Snapshot target = reached(declared, scope);

        Snapshot reached = reached(plan(empty, target), scope);

        assertThat(reached.differences(target)).isEmpty();
        assertThat(plan(reached, target).steps()).isEmpty();
        assertThat(target.objects()).hasSizeGreaterThan(empty.objects().size());
    }

    private static Snapshot reached(Plan plan, Scope scope) throws SQLException {
        return scratch.rolledBack(
                database -> {
                    SchemaApply.apply(database, plan);
                    return Catalog.read(database, scope);
                });
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
}
