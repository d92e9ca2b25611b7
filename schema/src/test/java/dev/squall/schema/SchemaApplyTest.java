package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.declare.DeclaredSchema;
import dev.squall.error.PlanFailed;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

@PostgresTest
class SchemaApplyTest {

    private static Step step(String name, String sql, boolean transactional) {
        return new Step(ObjectId.of(ObjectKind.TABLE, "", name), sql, transactional);
    }

    private static boolean exists(TestDatabase database, String table) {
        return database.rows("select to_regclass('" + table + "') is not null").contains("t");
    }

    @Test
    void aFailedPlanLeavesNothingAndSaysWhere(TestDatabase database) throws Exception {
        Plan plan =
                new Plan(
                        List.of(
                                step("kept", "create table kept (id int)", true),
                                step("wrong", "create table wrong (id nothing)", true)));
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {

            PlanFailed error =
                    catchThrowableOfType(
                            PlanFailed.class, () -> SchemaApply.apply(connection, plan));

            assertThat(error.getMessage())
                    .startsWith("SQ405 the server refused to create table wrong\n")
                    .contains("sqlstate    42704", "statement   create table wrong (id nothing)");
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(statement.execute("select 1")).isTrue();
        }
        assertThat(exists(database, "kept")).isFalse();
    }

    @Test
    void aCallersTransactionIsLeftOpen(TestDatabase database) throws Exception {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            SchemaApply.apply(
                    connection,
                    new Plan(List.of(step("mine", "create table mine (id int)", true))));
            connection.rollback();
        }
        assertThat(exists(database, "mine")).isFalse();
    }

    @Test
    void aStepOutsideOfTransactionsRunsAlone(TestDatabase database) throws Exception {
        Plan plan =
                new Plan(
                        List.of(
                                step("t", "create table t (id int)", true),
                                step("t_id", "create index concurrently t_id on t (id)", false),
                                step("u", "create table u (id int)", true)));

        SchemaApply.apply(database.dataSource(), plan);

        assertThat(exists(database, "t_id")).isTrue();
        assertThat(exists(database, "u")).isTrue();
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> SchemaApply.apply(connection, plan))
                    .hasMessageContaining("cannot be created in a transaction");
        }
    }

    @Test
    void literalsHoldWhateverTheServerSays(TestDatabase database) throws Exception {
        database.execute(
                "alter database " + database.name() + " set standard_conforming_strings = off");
        try {
            SchemaApply.apply(
                    database.dataSource(),
                    Plan.fromEmpty(
                            DeclaredSchema.of(
                                    "Moods", List.of(new CaseTables.Invoices()), d -> {})));
        } finally {
            database.execute(
                    "alter database " + database.name() + " reset standard_conforming_strings");
        }
        assertThat(database.rows("select enum_range(null::billing.mood)"))
                .containsExactly("{\"it's good\",\"bad\\\\\"}");
    }
}
