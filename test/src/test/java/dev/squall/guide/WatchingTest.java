package dev.squall.guide;

import static dev.squall.Sql.sql;
import static dev.squall.guide.schema.Tables.users;
import static dev.squall.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.annotation.Sensitive;
import dev.squall.error.StatementCancelled;
import dev.squall.error.StatementTimeout;
import dev.squall.explain.Explain;
import dev.squall.explain.PlanNode;
import dev.squall.guide.schema.User;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.Cancellation;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.Listening;
import dev.squall.run.Masking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest(GuideTemplate.class)
class WatchingTest {

    private final List<String> sent = new ArrayList<>();
    private final List<String> metrics = new ArrayList<>();
    private final Database database;
    private final Db db;

    WatchingTest(TestDatabase test) {
        // region settings
        ConnectionSettings settings =
                ConnectionSettings.defaults()
                        .onExecution(
                                e -> metrics.add(e.tags() + " " + e.outcome() + " " + e.rows()))
                        .slowStatements(Duration.ofSeconds(1)); // a warning in dev.squall.sql
        // endregion
        database = Database.connect(test.url(), settings.listener((sql, values) -> sent.add(sql)));
        db = database.withoutSession();
    }

    @AfterEach
    void healthy() {
        assertThat(db.from(users).count()).isZero();
        database.close();
    }

    @Test
    void tags() {
        // region tags
        Db tagged = db.tagged("route", "/users");
        List<User> everyone = tagged.from(users).list();
        // endregion
        assertThat(everyone).isEmpty();
        assertThat(sent.getFirst()).endsWith(" from users /*route='%2Fusers'*/");
        assertThat(metrics).containsExactly("{route=/users} success 0");
    }

    @Test
    void plans() {
        // region explain
        var some = db.from(users).where(users.email.eq("ann@example.com"));
        String text = some.explain(); // as PostgreSQL prints it
        PlanNode plan = some.plan(Explain.ANALYZE.buffers()); // a tree; what it wrote is undone
        boolean usesIndex = plan.on("users_email_unique").isPresent();
        // endregion
        assertThat(text).contains("cost=");
        assertThat(plan.actualRows()).isZero();
        assertThat(usesIndex).isEqualTo(plan.nodes().anyMatch(n -> n.index() != null));
        assertThat(sent.get(1)).contains("explain (analyze, buffers, format json) select");
    }

    @Test
    void limits() {
        var slow = db.select(sql(INTEGER, "(select 1 from pg_sleep(60))")).withoutFrom();
        assertThatThrownBy(
                        () -> {
                            // region within
                            slow.within(Duration.ofMillis(200)).list(); // StatementTimeout
                            // endregion
                        })
                .isInstanceOf(StatementTimeout.class);
        assertThat(sent.getFirst())
                .startsWith("select set_config('statement_timeout', ?, true); select");
    }

    @Test
    void cancelling() {
        // region cancel
        Cancellation stop = new Cancellation();
        Db cancellable = db.cancelledBy(stop);
        Thread.startVirtualThread(stop::cancel); // a button, a closed connection, …
        // endregion
        assertThatThrownBy(
                        () ->
                                cancellable
                                        .select(sql(INTEGER, "(select 1 from pg_sleep(60))"))
                                        .withoutFrom()
                                        .one())
                .isInstanceOf(StatementCancelled.class);
    }

    @Test
    void notifications() throws InterruptedException {
        BlockingQueue<String> evicted = new LinkedBlockingQueue<>();
        // region listen
        try (Listening _ = database.listen("users", n -> evicted.add(n.payload()))) {
            db.inTransaction(tx -> tx.notify("users", "42")); // heard when it commits
            // endregion
            assertThat(evicted.take()).isEqualTo("42");
        }
        assertThat(sent.getFirst()).endsWith("select pg_notify(?, ?)");
    }

    // region sensitive
    record Login(int id, @Sensitive String email) {}

    // endregion

    @Test
    void masking() {
        // region masking
        String line = "signed in: " + Masking.shown(new Login(7, "ann@example.com"));
        // endregion
        assertThat(line).isEqualTo("signed in: Login[id=7, email=text, 15 characters]");
    }
}
