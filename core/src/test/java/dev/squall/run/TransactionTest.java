package dev.squall.run;

import static dev.squall.run.TransactionMode.REPEATABLE_READ;
import static dev.squall.run.TransactionMode.SERIALIZABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.ConnectionFailure;
import dev.squall.error.DeadlockDetected;
import dev.squall.error.ForeignKeyViolation;
import dev.squall.error.PoolExhausted;
import dev.squall.error.SerializationFailure;
import dev.squall.error.TransactionAborted;
import dev.squall.error.TransactionMisuse;
import dev.squall.error.UniqueViolation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.type.Types;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@PostgresTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransactionTest {

    private Wire wire;
    private Database database;
    private Db db;
    private Database pair;

    @BeforeAll
    void connect(TestDatabase test) throws IOException {
        test.execute(
                "create table numbers (n int primary key)",
                "create table later (n int references numbers deferrable initially deferred)");
        wire = new Wire(test.server().port());
        ConnectionSettings settings =
                ConnectionSettings.defaults().poolTimeout(Duration.ofSeconds(3));
        database = Database.connect(wire.through(test.url()), settings.maxConnections(1));
        db = database.withoutSession();
        pair = Database.connect(test.url(), settings.maxConnections(2));
    }

    @BeforeEach
    void empty() {
        db.sql("truncate numbers cascade").execute();
    }

    @AfterEach
    void connectionAndPoolAreHealthy() {
        assertThat(db.sql("select 7").list((Integer n) -> n)).containsExactly(7);
        db.inTransaction(
                tx -> assertThat(tx.sql("select 8").list((Integer n) -> n)).containsExactly(8));
    }

    @AfterAll
    void close() {
        database.close();
        pair.close();
        wire.close();
    }

    private static void add(Db client, int n) {
        assertThat(client.sql("insert into numbers values ({})", n).execute()).isEqualTo(1);
    }

    private List<Integer> numbers() {
        return db.sql("select n from numbers order by n").list((Integer n) -> n);
    }

    @Test
    void commitsWhatTheBlockReturnsFrom() {
        int result =
                db.transaction(
                        tx -> {
                            add(tx, 1);
                            add(tx, 2);
                            return 42;
                        });
        assertThat(result).isEqualTo(42);
        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void anEmptyBlockSendsNothing() {
        numbers();
        wire.reset();
        db.inTransaction(tx -> {});
        assertThat(wire.roundTrips()).isZero();
    }

    @Test
    void checkedExceptionsPassTypedAndRollBack() {
        class Refused extends Exception {
            private static final long serialVersionUID = 1L;
        }
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            add(tx, 1);
                                            throw new Refused();
                                        }))
                .isInstanceOf(Refused.class);
        assertThat(numbers()).isEmpty();
    }

    @Test
    void aNestedTransactionIsASavepoint() {
        db.inTransaction(
                tx -> {
                    add(tx, 1);
                    assertThatThrownBy(
                                    () ->
                                            tx.inTransaction(
                                                    nested -> {
                                                        add(nested, 2);
                                                        add(nested, 1);
                                                    }))
                            .isInstanceOf(UniqueViolation.class);
                    tx.inTransaction(
                            nested -> {
                                add(nested, 3);
                                nested.inTransaction(deeper -> add(deeper, 4));
                            });
                    add(tx, 5);
                });
        assertThat(numbers()).containsExactly(1, 3, 4, 5);
    }

    @Test
    void afterAFailedStatementNothingMoreRuns() {
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            add(tx, 1);
                                            assertThatThrownBy(() -> add(tx, 1))
                                                    .isInstanceOf(UniqueViolation.class);
                                            add(tx, 2);
                                        }))
                .isInstanceOf(TransactionAborted.class)
                .hasMessageStartingWith("SQ318 an earlier statement of the transaction failed")
                .hasCauseInstanceOf(UniqueViolation.class);
        assertThat(numbers()).isEmpty();
    }

    @Test
    void swallowingAFailureDoesNotCommit() {
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            add(tx, 1);
                                            assertThatThrownBy(() -> add(tx, 1))
                                                    .isInstanceOf(UniqueViolation.class);
                                        }))
                .isInstanceOf(TransactionAborted.class)
                .hasMessageStartingWith("SQ318 the block returned, but a statement had failed");
        db.inTransaction(
                tx -> {
                    assertThatThrownBy(
                                    () ->
                                            tx.inTransaction(
                                                    nested ->
                                                            assertThatThrownBy(
                                                                            () ->
                                                                                    nested.sql(
                                                                                                    "select"
                                                                                                        + " 1/0")
                                                                                            .execute())
                                                                    .isNotNull()))
                            .isInstanceOf(TransactionAborted.class);
                    add(tx, 9);
                });
        assertThat(numbers()).containsExactly(9);
    }

    @Test
    void aFailureAtCommitIsTyped() {
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> tx.sql("insert into later values (404)").execute()))
                .isInstanceOf(ForeignKeyViolation.class);
    }

    @Test
    void theModeIsSetWithTheFirstStatement() {
        numbers();
        wire.reset();
        List<String> modes =
                db.transaction(
                        SERIALIZABLE.readOnly().deferrable(),
                        tx ->
                                tx.sql(
                                                "select concat_ws(',',"
                                                    + " current_setting('transaction_isolation'),"
                                                    + " current_setting('transaction_read_only'),"
                                                    + " current_setting('transaction_deferrable'))")
                                        .list((String s) -> s));
        assertThat(modes).containsExactly("serializable,on,on");
        assertThat(wire.roundTrips()).isEqualTo(2);
        assertThatThrownBy(() -> db.inTransaction(REPEATABLE_READ.readOnly(), tx -> add(tx, 1)))
                .hasMessageContaining("read-only transaction");
        assertThatThrownBy(
                        () -> db.inTransaction(tx -> tx.inTransaction(SERIALIZABLE, nested -> {})))
                .isInstanceOf(TransactionMisuse.class)
                .hasMessageContaining("a nested transaction cannot have a mode");
        assertThat(db.sql("show transaction_isolation").list((String s) -> s))
                .containsExactly("read committed");
    }

    @Test
    void theOuterClientInsideOfTheBlockIsNoticedAtOnce() {
        long start = System.nanoTime();
        assertThatThrownBy(() -> db.inTransaction(tx -> numbers()))
                .isInstanceOf(TransactionMisuse.class)
                .hasMessageContaining("use its parameter (tx)");
        assertThatThrownBy(() -> db.inTransaction(tx -> db.inTransaction(other -> {})))
                .isInstanceOf(TransactionMisuse.class);
        Db outer = pair.withoutSession();
        assertThatThrownBy(() -> outer.inTransaction(tx -> outer.sql("select 1").execute()))
                .isInstanceOf(TransactionMisuse.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void theTransactionsClientEndsWithItsBlock() {
        Db[] escaped = new Db[2];
        db.inTransaction(
                tx -> {
                    escaped[0] = tx;
                    tx.inTransaction(
                            nested -> {
                                escaped[1] = nested;
                                assertThatThrownBy(() -> add(tx, 1))
                                        .isInstanceOf(TransactionMisuse.class)
                                        .hasMessageContaining("inside of a nested one");
                            });
                    assertThatThrownBy(() -> add(escaped[1], 1))
                            .isInstanceOf(TransactionMisuse.class);
                });
        assertThatThrownBy(() -> add(escaped[0], 1))
                .isInstanceOf(TransactionMisuse.class)
                .hasMessageContaining("after its block");
        assertThat(numbers()).isEmpty();
    }

    @Test
    void anotherThreadCannotUseTheTransaction() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            db.inTransaction(
                    tx -> {
                        Future<?> other = threads.submit(() -> add(tx, 1));
                        assertThatThrownBy(other::get)
                                .hasCauseInstanceOf(TransactionMisuse.class)
                                .hasMessageContaining("by another thread");
                    });
        }
    }

    @Test
    void lostRacesRunTheBlockAgain() throws Exception {
        add(db, 0);
        CyclicBarrier both = new CyclicBarrier(2);
        List<Integer> attempts = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 1; i <= 2; i++) {
                int n = i;
                running.add(
                        threads.submit(
                                () ->
                                        pair.withoutSession()
                                                .transaction(
                                                        SERIALIZABLE.retrying(5),
                                                        tx -> sumAndAdd(tx, n, both, attempts))));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        assertThat(numbers()).hasSize(3);
        assertThat(attempts).hasSizeGreaterThan(2);
    }

    private static long sumAndAdd(Db tx, int n, CyclicBarrier both, List<Integer> attempts)
            throws Exception {
        long sum = tx.sql("select sum(n) from numbers").list((Long s) -> s).getFirst();
        boolean first;
        synchronized (attempts) {
            attempts.add(n);
            first = attempts.size() <= 2;
        }
        if (first) {
            both.await();
        }
        add(tx, (int) sum + 10 * n);
        return sum;
    }

    @Test
    void withoutRetriesALostRaceIsASerializationFailure() {
        add(db, 1);
        assertThatThrownBy(
                        () ->
                                pair.withoutSession()
                                        .inTransaction(
                                                REPEATABLE_READ,
                                                tx -> {
                                                    tx.sql("select n from numbers")
                                                            .list((Integer n) -> n);
                                                    db.sql("update numbers set n = 2").execute();
                                                    tx.sql("update numbers set n = 3").execute();
                                                }))
                .isInstanceOf(SerializationFailure.class)
                .hasMessageContaining("retrying(3)");
        assertThat(numbers()).containsExactly(2);
    }

    @Test
    void deadlocksAreDetectedAndCanBeRetried() throws Exception {
        add(db, 1);
        add(db, 2);
        CyclicBarrier both = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> one = threads.submit(() -> lockBoth(1, 2, both));
            Future<?> other = threads.submit(() -> lockBoth(2, 1, both));
            List<Throwable> failures = new ArrayList<>();
            for (Future<?> future : List.of(one, other)) {
                try {
                    future.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
            assertThat(failures).hasSize(1);
            assertThat(failures.getFirst()).isInstanceOf(DeadlockDetected.class);
        }
    }

    private List<Integer> lockBoth(int first, int second, CyclicBarrier both) throws Exception {
        return pair.withoutSession()
                .transaction(
                        tx -> {
                            tx.sql("select n from numbers where n = {} for update", first)
                                    .list((Integer n) -> n);
                            both.await();
                            return tx.sql("select n from numbers where n = {} for update", second)
                                    .list((Integer n) -> n);
                        });
    }

    @Test
    void aConnectionThatDiesInTheMiddleIsReplaced() {
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            add(tx, 1);
                                            wire.cut();
                                            add(tx, 2);
                                        }))
                .isInstanceOf(ConnectionFailure.class);
        assertThat(numbers()).isEmpty();
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            add(tx, 1);
                                            wire.cut();
                                        }))
                .isInstanceOf(ConnectionFailure.class)
                .hasMessageContaining("whether");
    }

    private static Statement series(int rows) {
        return SqlWriter.statement(
                out ->
                        out.sql("select generate_series(1, ") // made while they are fetched
                                .bind(Types.INTEGER, rows)
                                .sql(")"));
    }

    @Test
    void streamsReadThroughACursor() {
        try (Stream<Integer> rows =
                db.executor().stream(series(1_000_000_000), (r, at) -> r.int4(at))) {
            assertThat(rows.limit(2500).mapToInt(Integer::intValue).sum()).isEqualTo(3_126_250);
        } catch (dev.squall.error.StatementTimeout e) {
            throw new AssertionError("the server made all rows first", e);
        }
    }

    @Test
    void anOpenStreamAndAPoolOfOneIsNoticedAtOnce() {
        try (Stream<Integer> rows = db.executor().stream(series(5000), (r, at) -> r.int4(at))) {
            var iterator = rows.iterator();
            assertThat(iterator.next()).isEqualTo(1);
            assertThatThrownBy(this::numbers)
                    .isInstanceOf(PoolExhausted.class)
                    .hasMessageContaining("open streams");
            assertThat(iterator.next()).isEqualTo(2);
        }
        try (Stream<Integer> rows = db.executor().stream(series(3), (r, at) -> r.int4(at))) {
            assertThat(rows).containsExactly(1, 2, 3);
            assertThat(numbers()).isEmpty(); // read to the end, it holds nothing
        }
    }

    @Test
    void aStreamInATransactionEndsWithIt() {
        List<Stream<Integer>> escaped = new ArrayList<>();
        db.inTransaction(
                tx -> {
                    escaped.add(tx.executor().stream(series(5000), (r, at) -> r.int4(at)));
                    try (Stream<Integer> rows =
                            tx.executor().stream(series(2500), (r, at) -> r.int4(at))) {
                        rows.filter(i -> i % 1000 == 0).forEach(i -> add(tx, i));
                    }
                });
        assertThat(numbers()).containsExactly(1000, 2000);
        assertThatThrownBy(() -> escaped.getFirst().count())
                .isInstanceOf(TransactionMisuse.class)
                .hasMessageContaining("a stream is read after its transaction");
    }

    @Test
    void aStreamWhoseRowsFailGivesItsConnectionBack() {
        Statement failing =
                SqlWriter.statement(
                        out -> out.sql("select 1 / (3000 - i) from generate_series(1, 4000) as i"));
        assertThatThrownBy(
                        () -> {
                            try (Stream<Integer> rows =
                                    db.executor().stream(failing, (r, at) -> r.int4(at))) {
                                assertThat(rows.count()).isZero();
                            }
                        })
                .hasMessageContaining("division by zero");
        try (Stream<@Nullable Integer> rows =
                db.executor().stream(
                        series(10),
                        (r, at) -> {
                            throw new IllegalStateException("reader");
                        })) {
            assertThatThrownBy(rows::count).hasMessage("reader");
        }
    }

    @Test
    void anInterruptIsKeptAndLeavesThePoolHealthy() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        boolean[] interrupted = new boolean[1];
        Thread holder =
                Thread.ofVirtual()
                        .start(
                                () ->
                                        db.inTransaction(
                                                tx -> {
                                                    add(tx, 1);
                                                    held.countDown();
                                                    awaitUninterruptibly(done);
                                                }));
        held.await();
        Thread waiting =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    assertThatThrownBy(this::numbers)
                                            .isInstanceOf(ConnectionFailure.class)
                                            .hasMessageContaining("interrupted");
                                    interrupted[0] = Thread.currentThread().isInterrupted();
                                });
        Thread.sleep(100);
        waiting.interrupt();
        waiting.join();
        assertThat(interrupted[0]).isTrue();
        assertThatThrownBy(this::numbers).isInstanceOf(PoolExhausted.class);
        done.countDown();
        holder.join();
        assertThat(numbers()).containsExactly(1);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
