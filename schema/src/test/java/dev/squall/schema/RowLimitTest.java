package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

/// At most three attempts for each plan, whatever happens at once.
@PostgresTest(PlansDatabase.class)
class RowLimitTest {

    private static final int THREADS = 16;

    private final TestDatabase database;
    private String plan = "";
    private String other = "";

    RowLimitTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoPlans() {
        plan = newPlan();
        other = newPlan();
    }

    private String newPlan() {
        String id = UUID.randomUUID().toString();
        database.execute(
                "insert into learning_plans (id, user_id, topic) values ('"
                        + id
                        + "', '"
                        + id
                        + "', '')");
        return id;
    }

    private static String insert(String plan) {
        return "insert into generation_attempts (plan_id, user_id) values ('"
                + plan
                + "', '"
                + plan
                + "')";
    }

    private String attempts(String plan) {
        return database.rows(
                        "select count(*) from generation_attempts where plan_id = '" + plan + "'")
                .getFirst();
    }

    private PSQLException refused(String... statements) {
        return catchThrowableOfType(
                PSQLException.class,
                () -> {
                    try (Connection connection = database.dataSource().getConnection();
                            Statement statement = connection.createStatement()) {
                        for (String text : statements) {
                            statement.execute(text);
                        }
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"read committed", "repeatable read", "serializable"})
    void sixteenAtOnceLeaveThree(String isolation) throws Exception {
        CountDownLatch start = new CountDownLatch(THREADS);
        List<Future<String>> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> insertOnce(isolation, start)));
            }
        }
        List<String> states = new ArrayList<>();
        for (Future<String> result : results) {
            states.add(result.get());
        }

        assertThat(states).isSubsetOf("ok", "23514", "40001").contains("ok");
        long stored = states.stream().filter("ok"::equals).count();
        assertThat(attempts(plan)).isEqualTo(Long.toString(stored));
        assertThat(stored).isLessThanOrEqualTo(3);
        if (isolation.equals("read committed")) {
            assertThat(states).doesNotContain("40001");
            assertThat(stored).isEqualTo(3);
        }
    }

    /// One transaction whose snapshot is taken before anybody has inserted.
    private String insertOnce(String isolation, CountDownLatch start) throws Exception {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set transaction isolation level " + isolation);
            statement.execute("select count(*) from generation_attempts");
            start.countDown();
            start.await();
            statement.execute(insert(plan));
            connection.commit();
            return "ok";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    @Test
    void oneTooManyIsACheckViolationThatNamesTheLimit() {
        database.execute(insert(plan), insert(plan), insert(plan));

        PSQLException error = refused(insert(plan));

        assertThat(error.getSQLState()).isEqualTo("23514");
        var server = Objects.requireNonNull(error.getServerErrorMessage());
        assertThat(server.getConstraint()).isEqualTo("generation_attempts_per_plan");
        assertThat(server.getTable()).isEqualTo("generation_attempts");
        assertThat(server.getColumn()).isEqualTo("plan_id");
        assertThat(server.getMessage()).doesNotContain(plan);
        assertThat(attempts(plan)).isEqualTo("3");
        database.execute(insert(other));
    }

    @Test
    void aStatementWithTooManyRowsStoresNone() {
        PSQLException error = refused(insert(plan) + ", " + values(3));

        assertThat(error.getSQLState()).isEqualTo("23514");
        assertThat(attempts(plan)).isEqualTo("0");
        database.execute(insert(plan), insert(plan), insert(plan));
    }

    private String values(int rows) {
        return ("('" + plan + "', '" + plan + "'), ").repeat(rows - 1)
                + "('"
                + plan
                + "', '"
                + plan
                + "')";
    }

    @Test
    void aDeletedRowMakesRoomAndARolledBackOneTakesNone() {
        database.execute(insert(plan), insert(plan), insert(plan));
        refused("begin", insert(other), insert(other), insert(other), "rollback");
        database.execute(
                "delete from generation_attempts where id ="
                        + " (select min(id) from generation_attempts where plan_id = '"
                        + plan
                        + "')",
                insert(plan),
                insert(other));

        assertThat(refused(insert(plan)).getSQLState()).isEqualTo("23514");
        assertThat(attempts(plan) + attempts(other)).isEqualTo("31");
    }

    @Test
    void movingARowCountsForItsNewParent() {
        database.execute(insert(plan), insert(plan), insert(plan), insert(other));
        String move = "update generation_attempts set plan_id = '%s' where plan_id = '%s'";

        assertThat(refused(move.formatted(plan, other)).getSQLState()).isEqualTo("23514");
        database.execute(
                "delete from generation_attempts where plan_id = '" + plan + "'",
                move.formatted(plan, other),
                insert(plan),
                insert(plan));
        assertThat(refused(insert(plan)).getSQLState()).isEqualTo("23514");
    }

    @Test
    void anUpdateOfOtherColumnsCountsNothing() {
        database.execute(insert(plan), insert(plan), insert(plan));
        database.execute(
                "update generation_attempts set user_id = gen_random_uuid(), plan_id = plan_id"
                        + " where plan_id = '"
                        + plan
                        + "'");

        assertThat(refused(insert(plan)).getSQLState()).isEqualTo("23514");
    }

    @Test
    void aRowThatOnConflictSkipsCountsNothing() {
        database.execute(insert(plan), insert(plan));
        String again =
                "insert into generation_attempts (id, plan_id, user_id)"
                        + " select id, plan_id, user_id from generation_attempts where plan_id = '"
                        + plan
                        + "' on conflict do nothing";
        database.execute(again, again, insert(plan));

        assertThat(attempts(plan)).isEqualTo("3");
    }

    @Test
    void aTruncateAndACascadeStartAgain() {
        database.execute(
                insert(plan),
                insert(plan),
                insert(plan),
                "truncate generation_attempts",
                insert(plan),
                insert(plan),
                insert(plan),
                "delete from learning_plans where id = '" + plan + "'");

        assertThat(database.rows("select * from squall.row_counts where parent = '" + plan + "'"))
                .isEmpty();
    }

    @Test
    void policiesThatHideRowsHideThemNotFromTheLimit() {
        database.execute(insert(plan), insert(plan), insert(plan));
        String stranger = UUID.randomUUID().toString();

        PSQLException error =
                refused(
                        "begin",
                        "set local role authenticated",
                        "set local app.user_id = '" + stranger + "'",
                        "insert into generation_attempts (plan_id) values ('" + plan + "')");

        assertThat(error.getSQLState()).isEqualTo("23514");
        PSQLException truncate =
                refused("begin", "set local role authenticated", "truncate squall.row_counts");
        assertThat(truncate.getSQLState()).isEqualTo("42501");
    }
}
