package dev.squall.run;

import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.error.InvalidSettings;
import dev.squall.error.StatementCancelled;
import dev.squall.error.StatementTimeout;
import dev.squall.error.UniqueViolation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.PeopleTemplate;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest(PeopleTemplate.class)
class TermsTest {

    private static final Duration SOON = Duration.ofMillis(100);

    private final List<Execution> heard = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final TestDatabase test;
    private final Wire wire;
    private final Database database;
    private final Db db;

    TermsTest(TestDatabase test) throws IOException {
        this.test = test;
        wire = new Wire(test.server().port());
        database =
                Database.connect(
                        wire.through(test.url()),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .listener((sql, values) -> sent.add(sql))
                                .onExecution(heard::add));
        db = database.withoutSession();
        db.delete(people).allRows().execute();
        heard.clear();
        sent.clear();
        wire.reset();
    }

    @AfterEach
    void healthy() {
        long backend = backend();
        assertThat(timeout(db)).isEqualTo("30s");
        assertThat(backend()).isEqualTo(backend);
        database.close();
        wire.close();
    }

    private long backend() {
        return db.sql("select pg_backend_pid()").list((Integer pid) -> pid).getFirst();
    }

    private static String timeout(Db db) {
        return db.sql("select current_setting('statement_timeout')")
                .list((String s) -> s)
                .getFirst();
    }

    private static void sleep(Db db, double seconds) {
        db.sql("select 1 from pg_sleep({})", seconds).list((Integer one) -> one);
    }

    @Test
    void aLimitTravelsWithItsStatement() {
        for (int i = 0; i < 14; i++) {
            wire.reset();
            assertThat(timeout(db.within(Duration.ofMillis(1_500)))).isEqualTo("1500ms");
            assertThat(wire.syncs()).isEqualTo(1);
            assertThat(timeout(db)).isEqualTo("30s");
        }
        assertThat(sent.getFirst())
                .isEqualTo(
                        "select set_config('statement_timeout', ?, true);"
                                + " select current_setting('statement_timeout')");
        assertThat(db.from(people).within(SOON).list()).isEmpty();
        assertThatThrownBy(() -> db.within(Duration.ZERO)).isInstanceOf(InvalidSettings.class);
    }

    @Test
    void whatTakesLongerIsEnded() {
        long backend = backend();
        assertThatThrownBy(() -> sleep(db.within(SOON), 30))
                .isInstanceOf(StatementTimeout.class)
                .hasMessageContaining("within(…)");
        assertThat(backend()).isEqualTo(backend);
    }

    @Test
    void inATransactionTheLimitEndsWithItsStatement() {
        db.inTransaction(
                tx -> {
                    assertThat(timeout(tx.within(Duration.ofMillis(700)))).isEqualTo("700ms");
                    assertThat(timeout(tx)).isEqualTo("30s");
                    assertThat(tx.within(SOON).from(people).count()).isZero();
                    assertThatThrownBy(() -> tx.inTransaction(in -> sleep(in.within(SOON), 30)))
                            .isInstanceOf(StatementTimeout.class);
                    assertThat(timeout(tx)).isEqualTo("30s");
                });
    }

    /// Each statement of a batch is within the server's limit, all of them are not.
    @Test
    void theWholeOfABatchIsLimitedFromThisSide() {
        Db soon = db.within(Duration.ofMillis(600));
        var nap =
                soon.select(
                                dev.squall.Sql.sql(
                                        dev.squall.type.Types.INTEGER,
                                        "(select 1 from pg_sleep(0.4))"))
                        .withoutFrom();
        assertThatThrownBy(() -> soon.batch(nap, nap, nap, nap, nap, nap, nap, nap, nap))
                .isInstanceOf(StatementTimeout.class)
                .hasMessageContaining("deadline");
    }

    @Test
    void aHandleCancelsOnTheServerToo() throws InterruptedException {
        Cancellation stop = new Cancellation();
        long backend = backend();
        Thread other = Thread.ofPlatform().start(() -> cancelWhenBusy(backend, stop));

        assertThatThrownBy(() -> sleep(db.cancelledBy(stop), 60))
                .isInstanceOf(StatementCancelled.class)
                .hasMessageStartingWith("SQ322 the statement was cancelled");
        other.join();
        assertThatThrownBy(() -> db.cancelledBy(stop).from(people).list())
                .isInstanceOf(StatementCancelled.class)
                .hasMessageContaining("before it was sent");
        assertThat(backend()).isEqualTo(backend);
        assertIdle(backend);
    }

    private void cancelWhenBusy(long backend, Cancellation stop) {
        awaitBusy(backend);
        stop.cancel();
    }

    private void awaitBusy(long backend) {
        try (var side = test.dataSource().getConnection();
                var look =
                        side.prepareStatement(
                                "select 1 from pg_stat_activity where pid = ?"
                                        + " and wait_event = 'PgSleep'")) {
            look.setLong(1, backend);
            boolean busy = false;
            while (!busy) {
                try (var rows = look.executeQuery()) {
                    busy = rows.next();
                }
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertIdle(long backend) {
        try (Database side = Database.connect(test.url())) {
            assertThat(
                            side.withoutSession()
                                    .sql(
                                            "select state from pg_stat_activity where pid = {}",
                                            (int) backend)
                                    .list((String state) -> state))
                    .containsExactly("idle");
        }
    }

    @Test
    void anInterruptCancelsOnTheServerToo() throws Exception {
        long backend = backend();
        CompletableFuture<Boolean> result = new CompletableFuture<>();
        CountDownLatch started = new CountDownLatch(1);
        Thread waiting =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    started.countDown();
                                    try {
                                        sleep(db, 60);
                                    } catch (StatementCancelled e) {
                                        result.complete(Thread.currentThread().isInterrupted());
                                    } catch (RuntimeException e) {
                                        result.completeExceptionally(e);
                                    }
                                });
        started.await();
        awaitBusy(backend);
        waiting.interrupt();

        assertThat(result.get()).isTrue();
        waiting.join();
        assertThat(backend()).isEqualTo(backend);
    }

    /// Java closes the socket of a virtual thread that is interrupted.
    @Test
    void anInterruptedVirtualThreadCostsItsConnectionButNotTheServersTime() throws Exception {
        long backend = backend();
        CompletableFuture<Throwable> result = new CompletableFuture<>();
        Thread waiting =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        sleep(db, 60);
                                        result.complete(new AssertionError("it was not cut off"));
                                    } catch (RuntimeException e) {
                                        result.complete(e);
                                    }
                                });
        awaitBusy(backend);
        waiting.interrupt();

        assertThat(result.get()).isInstanceOf(StatementCancelled.class);
        waiting.join();
        awaitGone(backend);
        assertThat(backend()).isPositive();
    }

    private void awaitGone(long backend) {
        try (var side = test.dataSource().getConnection();
                var look =
                        side.prepareStatement(
                                "select 1 from pg_stat_activity where pid = ?"
                                        + " and wait_event = 'PgSleep'")) {
            look.setLong(1, backend);
            boolean busy = true;
            while (busy) {
                try (var rows = look.executeQuery()) {
                    busy = rows.next();
                }
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aStreamIsCancelledBetweenItsRows() {
        Cancellation stop = new Cancellation();
        var rows =
                db.cancelledBy(stop)
                        .select(
                                dev.squall.Sql.sql(
                                        dev.squall.type.Types.INTEGER,
                                        "generate_series(1, 1000000)"))
                        .withoutFrom();
        try (var stream = rows.stream()) {
            var all = stream.iterator();
            assertThat(all.next()).isEqualTo(1);
            stop.cancel();
            assertThatThrownBy(
                            () -> {
                                while (all.hasNext()) {
                                    all.next();
                                }
                            })
                    .isInstanceOf(StatementCancelled.class);
        }
    }

    @Test
    void tagsAreACommentThatNothingEnds() {
        Db tagged = db.tagged("route", "/users/*/ '; drop --").tagged("app", "squall");
        tagged.from(people).list();
        tagged.inTransaction(tx -> tx.tagged("step", "1").from(people).count());

        assertThat(sent.getFirst())
                .endsWith(
                        "from people"
                            + " /*app='squall',route='%2Fusers%2F%2A%2F%20%27%3B%20drop%20--'*/");
        assertThat(sent.get(1)).endsWith(",step='1'*/");
        assertThat(heard.getFirst().tags()).containsEntry("app", "squall").hasSize(2);
        assertThat(heard.getFirst().sql()).endsWith("from people");
        assertThatThrownBy(() -> db.tagged("", "x")).isInstanceOf(InvalidSettings.class);
    }

    @Test
    void whatIsOverIsHeardOf() {
        db.insert(people, p -> p.email("ann").age(7)).execute();
        db.insert(people, p -> p.email("bob").age(8)).execute();
        db.from(people).list();
        assertThatThrownBy(() -> db.insert(people, p -> p.email("ann").age(7)).execute())
                .isInstanceOf(UniqueViolation.class);
        try (var rows = db.from(people).stream()) {
            assertThat(rows.toList()).hasSize(2);
        }
        db.inTransaction(tx -> tx.from(people).first());
        db.batch(db.from(people), db.from(people).asCount());
        db.inTransaction(tx -> tx.batch(tx.from(people), tx.from(people).asCount()));

        assertThat(heard.stream().map(e -> e.outcome() + " " + e.rows()))
                .containsExactly(
                        "success 1",
                        "success 1",
                        "success 2",
                        "UniqueViolation 0",
                        "success 2",
                        "success 1",
                        "success 3",
                        "success 3");
        assertThat(heard.get(3).error().orElseThrow().code()).isEqualTo("SQ301");
        assertThat(heard.get(3).binds()).isEqualTo("1: text, 3 characters   2: integer");
        assertThat(heard.getFirst().duration()).isPositive();
    }

    @Test
    void underASessionTheLimitComesFirst() {
        test.execute(
                "do $$ begin if not exists (select from pg_roles where rolname = 'authenticated')"
                        + " then create role authenticated nologin; end if; end $$",
                "grant select on people to authenticated");
        Db ann = database.as(Session.user("7")).within(Duration.ofSeconds(2));
        assertThat(timeout(ann)).isEqualTo("2s");
        assertThat(ann.from(people).count()).isZero();
        assertThat(sent.getFirst())
                .startsWith(
                        "select set_config('statement_timeout', ?, true);"
                                + " select set_config('role', ?, true)");
    }

    @Test
    void aListenerThatFailsHarmsNobody() {
        try (Database loud =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .onExecution(
                                        e -> {
                                            throw new IllegalStateException("listener");
                                        }))) {
            assertThat(loud.withoutSession().from(people).count()).isZero();
        }
    }
}
