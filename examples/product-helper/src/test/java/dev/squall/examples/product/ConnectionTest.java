package dev.squall.examples.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.error.InvalidSettings;
import dev.squall.harness.TestDatabase;
import dev.squall.run.Environment;
import dev.squall.test.SquallTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The document's "Connection Configuration": a pool for each environment, and TLS.
@SquallTest(ProductTemplate.class)
class ConnectionTest {

    private final TestDatabase test;

    ConnectionTest(TestDatabase test) {
        this.test = test;
    }

    private static Environment environment(Map<String, String> variables) {
        return Environment.of(Path.of("target/no-environment"), variables);
    }

    @ParameterizedTest
    @CsvSource({
        "development, 10, PT30S, PT10S",
        "test,        3,  PT10S, PT10S",
        "production,  20, PT30S, PT2S",
    })
    void eachEnvironmentHasThePoolOfTheDocument(
            String name, int connections, String idle, String connect) {
        assertThat(ProductDatabase.settings(environment(Map.of("SQUALL_ENV", name))))
                .hasToString(
                        "at most "
                                + connections
                                + " connections, closed after "
                                + idle
                                + " without use, "
                                + connect
                                + " to connect, PT30S per statement");
    }

    @Test
    void withoutANameItIsDevelopment() {
        assertThat(ProductDatabase.settings(environment(Map.of())).toString())
                .startsWith("at most 10 ");
    }

    @Test
    void anEnvironmentThatIsMisspeltIsAnError() {
        assertThatThrownBy(() -> environment(Map.of("SQUALL_ENV", "prod")))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("development, test, production, serverless");
    }

    /// Holds as many connections as there are to be had, while more are asked for.
    private String whileAllAreHeld(Database database, int most) throws Exception {
        CountDownLatch holding = new CountDownLatch(most);
        CountDownLatch seen = new CountDownLatch(1);
        List<Future<String>> held = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < most + 3; i++) {
                held.add(threads.submit(() -> hold(database, holding, seen)));
            }
            assertThat(holding.await(30, TimeUnit.SECONDS)).isTrue();
            String open =
                    test.rows(
                                    "select count(*) from pg_stat_activity where"
                                            + " usename = 'product_helper' and"
                                            + " application_name = 'product-helper'"
                                            + " and datname = current_database()")
                            .getFirst();
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
    void testsConnectToTheirOwnDatabaseWithThreeConnections() throws Exception {
        var variables = Map.of("DATABASE_URL", "postgres://nobody@nowhere.example/production");
        try (Database database = ProductDatabase.connect(Product.environment(test, variables))) {
            assertThat(whileAllAreHeld(database, 3)).isEqualTo("3");
        }
    }

    @Test
    void aVariableMakesThePoolLarger() throws Exception {
        var variables = Map.of("DATABASE_MAX_CONNECTIONS", "5");
        try (Database database = ProductDatabase.connect(Product.environment(test, variables))) {
            assertThat(whileAllAreHeld(database, 5)).isEqualTo("5");
        }
    }

    private static Environment production(String url) {
        return environment(Map.of("SQUALL_ENV", "production", "DATABASE_URL", url));
    }

    /// `rejectUnauthorized: false`, as the document has it, accepts whoever answers.
    @ParameterizedTest
    @ValueSource(strings = {"no-verify", "disable", "allow", "prefer"})
    void inProductionAServerThatIsNotVerifiedIsRefused(String mode) {
        Environment environment =
                production("postgres://app:secret@db.example.com/product?sslmode=" + mode);

        assertThatThrownBy(() -> ProductDatabase.connect(environment))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("a server that is not verified is refused here")
                .hasMessageContaining("sslrootcert=<file>")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aMissingUrlIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> ProductDatabase.connect(environment(Map.of())))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("DATABASE_URL is not set");
    }

    @Test
    void migrationsDevelopmentAndTestsHaveEachTheirUrl() {
        Environment environment =
                Product.environment(test, Map.of("MIGRATION_DATABASE_URL", test.url()));

        assertThat(environment.migrationDatabaseUrl()).isEqualTo(test.url());
        assertThat(environment.databaseUrl()).contains("product_helper");
    }
}
