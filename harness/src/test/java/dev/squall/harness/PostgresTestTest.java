package dev.squall.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@PostgresTest(PostgresTestTest.Words.class)
class PostgresTestTest {

    static final AtomicInteger PREPARED = new AtomicInteger();

    static final class Words implements DatabaseTemplate {
        @Override
        public void prepare(TestDatabase database) {
            PREPARED.incrementAndGet();
            database.execute("create table words (word text)", "insert into words values ('one')");
        }
    }

    private final TestDatabase database;

    PostgresTestTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void databaseIsACopyOfItsTemplate(DataSource source) throws SQLException {
        assertThat(database.rows("select word, 1 from words")).containsExactly("one|1");
        try (var connection = source.getConnection()) {
            assertThat(connection.getCatalog()).isEqualTo(database.name());
        }
    }

    @Test
    void serverIsOfTheMajorThatWasAskedFor(EmbeddedPostgres server) {
        assertThat(server).isSameAs(database.server()).isSameAs(TestServer.get());
        assertThat(System.getProperty("squall.postgres.major"))
                .isEqualTo(Integer.toString(server.major()));
    }

    @Nested
    class NestedClass {
        @Test
        void hasTheDatabaseOfTheOuterOne(TestDatabase inner) {
            assertThat(inner).isEqualTo(database);
        }
    }

    @Test
    void parallelClassesShareTheTemplateAndNothingElse() throws Exception {
        Callable<TestDatabase> create =
                () -> TestServer.create(Words.class, new Words(), "Some Test$Case");
        try (var threads = Executors.newFixedThreadPool(3)) {
            var created = threads.invokeAll(List.of(create, create, create));
            for (var future : created) {
                TestDatabase other = future.get();
                other.execute("insert into words values ('two')");
                assertThat(other.rows("select count(*) from words")).containsExactly("2");
            }
            assertThat(PREPARED).hasValue(1);
            for (var future : created) {
                TestServer.drop(future.get());
                assertThat(databases(future.get().name())).isEmpty();
            }
        }
        assertThat(database.rows("select word from words")).doesNotContain("two");
    }

    @Test
    void failingTemplateLeavesNothingAndIsTriedAgain() {
        var tries = new AtomicInteger();
        DatabaseTemplate flawed =
                other -> other.execute(tries.getAndIncrement() == 0 ? "nonsense" : "select 1");
        assertThatThrownBy(() -> TestServer.create("flawed", flawed, "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("ERROR: syntax error at or near \"nonsense\"\n  Position: 1");
        var second = TestServer.create("flawed", flawed, "x");
        assertThat(databases("template_.*_postgrestesttest_lambda")).hasSizeLessThanOrEqualTo(1);
        TestServer.drop(second);
    }

    private List<String> databases(String pattern) {
        return database.rows("select datname from pg_database where datname ~ '^" + pattern + "$'");
    }
}
