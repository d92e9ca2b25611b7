package dev.squall.guide;

import static dev.squall.guide.shop.Tables.customers;
import static dev.squall.guide.shop.Tables.products;
import static dev.squall.guide.shop.Tables.reviews;
import static dev.squall.guide.shop.Tables.visits;
import static dev.squall.test.CleanDatabase.cleanDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.declare.DeclaredSchema;
import dev.squall.error.InvalidSettings;
import dev.squall.guide.shop.EmailAddress;
import dev.squall.guide.shop.Tables;
import dev.squall.harness.TestDatabase;
import dev.squall.run.Environment;
import dev.squall.test.SquallTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SquallTest(ShopTemplate.class)
class CleanDatabaseTest {

    private final TestDatabase database;
    private final Db db;

    CleanDatabaseTest(TestDatabase database, Database connected) {
        this.database = database;
        this.db = connected.withoutSession();
    }

    // region clean
    @BeforeEach
    void clean() {
        cleanDatabase(database, Tables.schema());
    }

    // endregion

    private void fill() {
        long product = db.insert(products, p -> p.name("Lamp")).returning(products.id).one();
        db.insert(reviews, r -> r.productId(product).stars(5)).execute();
        db.insert(visits, v -> v.day(LocalDate.of(2026, 5, 1)).country("de")).execute();
        db.insert(visits, v -> v.day(LocalDate.of(2031, 5, 1)).country("fr")).execute();
        db.insert(customers, c -> c.email(new EmailAddress("ann@example.com"))).execute();
    }

    private List<Long> counts() {
        return List.of(
                db.from(products).count(),
                db.from(reviews).count(),
                db.from(visits).count(),
                db.from(customers).count());
    }

    @Test
    void everyTableIsEmptiedWhateverRefersToWhatAndNumbersBeginAnew() {
        for (int i = 0; i < 2; i++) {
            fill();
            assertThat(counts()).containsExactly(1L, 1L, 2L, 1L);
            assertThat(db.from(products).one())
                    .extracting(p -> p.id(), p -> p.reviewsCount())
                    .containsExactly(1L, 1);

            clean();
            assertThat(counts()).containsExactly(0L, 0L, 0L, 0L);
        }
    }

    @Test
    void aTableThatMigrationsFillKeepsItsRows() {
        fill();

        cleanDatabase(database, Tables.schema(), customers);

        assertThat(counts()).containsExactly(0L, 0L, 0L, 1L);
    }

    @Test
    void aKeptTableThatRefersToAnEmptiedOneIsAnErrorAndNothingIsEmptied() {
        fill();

        assertThatThrownBy(() -> cleanDatabase(database, Tables.schema(), reviews))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("could not be emptied")
                .hasMessageContaining("foreign key");
        assertThat(counts()).containsExactly(1L, 1L, 2L, 1L);
    }

    @Test
    void aTransactionThatIsLeftOpenIsAnErrorThatSaysSo() {
        fill();

        db.inTransaction(
                tx -> {
                    tx.from(products).list();
                    assertThatThrownBy(this::clean)
                            .isInstanceOf(AssertionError.class)
                            .hasMessageContaining("lock timeout")
                            .hasMessageContaining("a test has left a transaction or a stream open");
                });
        assertThat(counts()).containsExactly(1L, 1L, 2L, 1L);
    }

    @Test
    void aSchemaWithoutTablesIsEmptyAlready() {
        cleanDatabase(database, DeclaredSchema.of("Nothing", List.of(), d -> {}));
    }

    /// A server of one's own: its URL is in the environment, and its name says what it is for.
    private Environment environment(String name, Map<String, String> more) {
        String url = database.server().url(name);
        var variables = new HashMap<>(Map.of("TEST_DATABASE_URL", url));
        variables.putAll(more);
        return Environment.of(Path.of("target/no-environment"), variables);
    }

    @Test
    void theDatabaseThatTheEnvironmentNamesForTestsIsEmptied() {
        fill();

        cleanDatabase(environment(database.name(), Map.of()), Tables.schema());

        assertThat(counts()).containsExactly(0L, 0L, 0L, 0L);
    }

    @Test
    void aDatabaseWhoseNameDoesNotSayThatItIsForTestsIsLeftAlone() {
        database.server().createDatabase("shop_of_ann");
        try {
            assertThatThrownBy(
                            () ->
                                    cleanDatabase(
                                            environment("shop_of_ann", Map.of()), Tables.schema()))
                    .isInstanceOf(InvalidSettings.class)
                    .hasMessageContaining("no database is emptied")
                    .hasMessageContaining("shop_of_ann does not look like one for tests");
        } finally {
            database.server().dropDatabase("shop_of_ann");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "serverless"})
    void nothingIsEmptiedInProduction(String profile) {
        assertThatThrownBy(
                        () ->
                                cleanDatabase(
                                        environment(database.name(), Map.of("SQUALL_ENV", profile)),
                                        Tables.schema()))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("this is the environment " + profile);
    }

    @Test
    void withoutAUrlForTestsNothingIsEmptied(@TempDir Path nothing) {
        fill();
        Environment development = Environment.of(nothing, Map.of("DATABASE_URL", database.url()));

        assertThatThrownBy(() -> cleanDatabase(development, Tables.schema()))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("TEST_DATABASE_URL is not set");
        assertThat(counts()).containsExactly(1L, 1L, 2L, 1L);
    }
}
