package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The schema of [Plans], created by an owner who is no superuser.
@PostgresTest
class RowSecurityTest {

    private static final String ANN = "00000000-0000-0000-0000-00000000000a";
    private static final String BOB = "00000000-0000-0000-0000-00000000000b";

    @BeforeAll
    static void ownedByAPlainRole(TestDatabase database) throws SQLException {
        Plan plan = Plan.fromEmpty(Plans.schema());
        Plan roles =
                new Plan(
                        plan.steps().stream()
                                .filter(
                                        step ->
                                                step.id()
                                                        .toString()
                                                        .matches("(role|membership) .*"))
                                .toList());
        SchemaApply.apply(database.dataSource(), roles);
        database.execute(
                "do $$ begin create role plans_owner nologin;"
                        + " exception when duplicate_object then null; end $$",
                "grant create on database " + database.name() + " to plans_owner",
                "grant create on schema public to plans_owner",
                "alter role plans_request password 'secret'");
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set role plans_owner");
            SchemaApply.apply(connection, plan);
        }
        inSession(database, ANN, "insert into learning_plans (topic) values ('ann')");
        inSession(database, BOB, "insert into learning_plans (topic) values ('bob')");
    }

    private static List<String> inSession(TestDatabase database, String user, String sql)
            throws SQLException {
        return asRequest(
                database,
                "set local role authenticated",
                "set local app.user_id = '" + user + "'",
                sql);
    }

    /// Runs statements in one transaction of the request login; the rows of the last one.
    private static List<String> asRequest(TestDatabase database, String... statements)
            throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:postgresql://127.0.0.1:"
                                        + database.server().port()
                                        + "/"
                                        + database.name()
                                        + "?sslmode=disable",
                                "plans_request",
                                "secret");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            List<String> rows = new ArrayList<>();
            for (String sql : statements) {
                if (statement.execute(sql)) {
                    ResultSet results = statement.getResultSet();
                    while (results.next()) {
                        rows.add(results.getString(1));
                    }
                }
            }
            connection.commit();
            return rows;
        }
    }

    private static String refused(TestDatabase database, String... statements) {
        return catchThrowableOfType(SQLException.class, () -> asRequest(database, statements))
                .getSQLState();
    }

    @Test
    void aSessionSeesItsOwnRows(TestDatabase database) throws SQLException {
        assertThat(inSession(database, ANN, "select topic from learning_plans"))
                .containsExactly("ann");
        assertThat(
                        inSession(
                                database,
                                BOB,
                                "update learning_plans set topic = topic returning topic"))
                .containsExactly("bob");
    }

    @Test
    void aRowOfSomebodyElseCannotBeMade(TestDatabase database) {
        assertThat(
                        refused(
                                database,
                                "set local role authenticated",
                                "set local app.user_id = '" + ANN + "'",
                                "update learning_plans set user_id = '" + BOB + "'"))
                .isEqualTo("42501");
    }

    @Test
    void aForgottenSessionIsPermissionDenied(TestDatabase database) {
        assertThat(refused(database, "select * from learning_plans")).isEqualTo("42501");
        assertThat(refused(database, "set local role plans_worker")).isEqualTo("42501");
    }

    @Test
    void aRoleWithoutUserSeesNothingAndAfterACommitToo(TestDatabase database) throws SQLException {
        assertThat(
                        asRequest(
                                database,
                                "set local role authenticated",
                                "select topic from learning_plans"))
                .isEmpty();
        assertThat(
                        asRequest(
                                database,
                                "set local app.user_id = ''",
                                "set local role authenticated",
                                "select topic from learning_plans"))
                .isEmpty();
    }

    @Test
    void theOwnerIsHeldToPoliciesToo(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set role plans_owner");
            ResultSet count = statement.executeQuery("select count(*) from learning_plans");
            count.next();
            assertThat(count.getInt(1)).isZero();
        }
        assertThat(database.rows("select count(*) from learning_plans")).containsExactly("2");
    }

    @Test
    void theLimitHoldsThoughItsOwnerSeesNoRow(TestDatabase database) throws SQLException {
        String insert = "insert into generation_attempts (plan_id) select id from learning_plans";
        for (int i = 0; i < 3; i++) {
            inSession(database, ANN, insert);
        }

        assertThat(
                        refused(
                                database,
                                "set local role authenticated",
                                "set local app.user_id = '" + ANN + "'",
                                insert))
                .isEqualTo("23514");
        inSession(database, BOB, insert);
    }

    @Test
    void aPolicyThatReadsAnotherTableSeesWhatTheSessionSees(TestDatabase database)
            throws SQLException {
        inSession(
                database,
                BOB,
                "insert into modules (plan_id, \"order\") select id, 1 from learning_plans");

        assertThat(inSession(database, BOB, "select \"order\" from modules")).containsExactly("1");
        assertThat(inSession(database, ANN, "select \"order\" from modules")).isEmpty();
    }
}
