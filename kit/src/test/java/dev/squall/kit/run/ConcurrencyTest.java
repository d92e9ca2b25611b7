package dev.squall.kit.run;

import static dev.squall.kit.run.MigrationFolder.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.MigratorBusy;
import dev.squall.kit.run.MigrationEvent.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many migrators against one database.
@PostgresTest
class ConcurrencyTest {

    private final TestDatabase database;
    private final Kit kit;
    private final MigrationFolder folder;

    ConcurrencyTest(TestDatabase database, @TempDir Path files) {
        this.database = database;
        this.kit = Kit.fresh(database);
        this.folder =
                new MigrationFolder(files)
                        .add(1, "create table t (n int);\ninsert into t values (1);")
                        .add(
                                2,
                                """
                                insert into t values (2);
                                -- squall:outside-transaction
                                create index concurrently t_n_idx on t (n);
                                insert into t values (3);
                                """)
                        .add(3, "insert into t values (4);\nselect pg_sleep(0.2);");
    }

    @AfterEach
    void nobodyHasTheLock() {
        kit.isHealthy();
    }

    private void isAppliedOnce() {
        assertThat(database.rows("select n from t order by n")).containsExactly("1", "2", "3", "4");
        assertThat(kit.log())
                .containsExactly(id(1) + "|applied", id(2) + "|applied", id(3) + "|applied");
    }

    @Test
    void sixteenAtOnceAndOneApplies() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Migrated>> all = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                all.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return new Kit(database).migrate(folder);
                                }));
            }
            start.countDown();
        }
        List<Integer> counts = new ArrayList<>();
        for (Future<Migrated> one : all) {
            counts.add(one.get().migrations().size());
        }
        assertThat(counts).containsOnly(0, 3).containsOnlyOnce(3);
        isAppliedOnce();
    }

    @Test
    void severalProcessesAtOnceAndOneApplies() throws Exception {
        List<OtherJvm> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(OtherJvm.start(database.url(), folder.folder(), 0));
        }
        List<String> ends = new ArrayList<>();
        for (OtherJvm one : all) {
            try (one) {
                ends.add(one.lines().getLast());
                assertThat(one.code()).isZero();
            }
        }
        assertThat(ends).containsExactlyInAnyOrder("done 3", "done 0", "done 0", "done 0");
        isAppliedOnce();
    }

    @Test
    void whoWaitsIsToldForWhomAndGivesUpInTime() throws Exception {
        MigrationFolder slow = new MigrationFolder(folder.folder());
        CountDownLatch works = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Kit first =
                new Kit(database)
                        .options(
                                o ->
                                        o.listener(
                                                event -> {
                                                    works.countDown();
                                                    await(finish);
                                                }));
        Thread thread = Thread.ofVirtual().start(() -> first.migrate(slow));
        works.await();
        try {
            whoWaits();
        } finally {
            finish.countDown();
            thread.join();
        }
        isAppliedOnce();
    }

    private void whoWaits() {
        Kit second = new Kit(database).options(o -> o.migratorTimeout(Duration.ofMillis(300)));
        assertThatThrownBy(() -> second.migrate(folder))
                .isInstanceOf(MigratorBusy.class)
                .hasMessageStartingWith(
                        "SQ507 another migrator is at work, and did not finish in time\n"
                                + "  holder      process ")
                .hasMessageContaining(", squall test, as postgres, connected since ");
        assertThat(second.events(Waiting.class)).hasSize(1);
        assertThat(second.events(Waiting.class).getFirst().toString())
                .matches(
                        "waiting for another migrator \\(process \\d+, squall test, as postgres,"
                                + " .*");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
