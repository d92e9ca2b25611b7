package dev.squall.examples.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The document's pool: at most 10 connections or `DATABASE_MAX_CONNECTIONS`, 20 s idle, 10 s to
/// connect, and a way to close it.
@SquallTest(ConversionTemplate.class)
class PoolTest {

    private final TestDatabase test;

    PoolTest(TestDatabase test) {
        this.test = test;
    }

    /// Connections of the web server's login that are open now.
    private String open() {
        return test.rows(
                        "select count(*) from pg_stat_activity where usename = 'conversion_request'"
                                + " and datname = current_database()")
                .getFirst();
    }

    /// Holds as many connections as there are to be had, while more are asked for.
    private String whileAllAreHeld(Map<String, String> variables, int most) throws Exception {
        CountDownLatch holding = new CountDownLatch(most);
        CountDownLatch seen = new CountDownLatch(1);
        List<Future<String>> held = new ArrayList<>();
        try (Database database =
                        ConversionDatabase.connect(Conversion.environment(test, variables));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < most + 5; i++) {
                held.add(threads.submit(() -> hold(database, holding, seen)));
            }
            assertThat(holding.await(30, TimeUnit.SECONDS)).isTrue();
            String open = open();
            seen.countDown();
            for (Future<String> one : held) {
                assertThat(one.get()).isEqualTo("done");
            }
            return open;
        } finally {
            seen.countDown();
        }
    }

    private static String hold(Database database, CountDownLatch holding, CountDownLatch seen)
            throws InterruptedException {
        return database.withoutSession()
                .transaction(
                        tx -> {
                            tx.sql("select 1").execute();
                            holding.countDown();
                            seen.await();
                            return "done";
                        });
    }

    @Test
    void thereAreTenConnectionsAtMost() throws Exception {
        assertThat(whileAllAreHeld(Map.of(), 10)).isEqualTo("10");
        assertThat(open()).isEqualTo("0");
    }

    @Test
    void theVariableSaysHowMany() throws Exception {
        assertThat(whileAllAreHeld(Map.of("DATABASE_MAX_CONNECTIONS", "3"), 3)).isEqualTo("3");
        assertThat(open()).isEqualTo("0");
    }

    @Test
    void timeoutsAreTheDocuments() {
        for (String profile : List.of("development", "production")) {
            var environment = Conversion.environment(test, Map.of("SQUALL_ENV", profile));
            assertThat(ConversionDatabase.settings(environment))
                    .hasToString(
                            "at most 10 connections, closed after PT20S without use,"
                                    + " PT10S to connect, PT30S per statement");
        }
    }

    @Test
    void nothingRunsOnceItIsClosed() {
        Database database = ConversionDatabase.connect(Conversion.environment(test, Map.of()));
        assertThat(database.withoutSession().sql("select 1").list((Integer one) -> one))
                .containsExactly(1);

        database.close();

        assertThat(open()).isEqualTo("0");
        assertThatThrownBy(() -> database.withoutSession().sql("select 1").execute())
                .isInstanceOf(RuntimeException.class);
        database.close();
    }

    @Test
    void aMissingUrlIsAnErrorThatNamesIt() {
        var environment =
                dev.squall.run.Environment.of(
                        java.nio.file.Path.of("target/no-environment"), Map.of());
        assertThatThrownBy(() -> ConversionDatabase.connect(environment))
                .hasMessageContaining("DATABASE_URL is not set");
        assertThatThrownBy(() -> ConversionDatabase.connectSignIn(environment))
                .hasMessageContaining("AUTH_DATABASE_URL is not set");
    }
}
