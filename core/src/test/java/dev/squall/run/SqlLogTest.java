package dev.squall.run;

import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.error.UniqueViolation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.PeopleTemplate;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What the log `dev.squall.sql` shows; slf4j-simple writes it to standard error.
@PostgresTest(PeopleTemplate.class)
class SqlLogTest {

    private final TestDatabase test;

    SqlLogTest(TestDatabase test) {
        this.test = test;
    }

    private String logged(ConnectionSettings settings, Consumer<Database> work) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (Database database = Database.connect(test.url(), settings)) {
            work.accept(database);
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("dev.squall.sql"))
                .map(line -> line.replaceAll("[0-9]+\\.[0-9]{3} ms", "N ms"))
                .map(line -> line.substring(line.indexOf("dev.squall.sql")))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static ConnectionSettings slow() {
        return ConnectionSettings.defaults().slowStatements(Duration.ofMillis(1));
    }

    private static void work(Database database) {
        var db = database.withoutSession().tagged("route", "/x");
        db.delete(people).allRows().execute();
        db.inTransaction(
                tx -> {
                    tx.sql("select 1 from pg_sleep(0.05)").list((Integer one) -> one);
                    tx.sql("select {} || pg_sleep(0.05)", "ann").list((String text) -> text);
                });
    }

    @Test
    void slowStatementsAreWarnings() {
        String log = logged(slow(), SqlLogTest::work);

        assertThat(log)
                .contains(
                        "dev.squall.sql - slow: select 1 from pg_sleep(0.05)"
                                + "  success, 1 row, N ms  {route=/x}\n")
                .contains(
                        "dev.squall.sql - slow: select ? || pg_sleep(0.05)"
                                + "  [1: text, 3 characters]  success, 1 row, N ms  {route=/x}\n");
    }

    @Test
    void valuesAreShownWhereThatIsAskedFor() {
        assertThat(logged(slow().logValues(), SqlLogTest::work))
                .contains("slow: select ? || pg_sleep(0.05)  [1: ann]  success");
    }

    @Test
    void failuresAreLoggedWithTheirClass() {
        String log =
                logged(
                        slow(),
                        database -> {
                            var db = database.withoutSession();
                            db.insert(people, p -> p.email("twice@x.y").age(7)).execute();
                            assertThatThrownBy(
                                            () ->
                                                    db.sql(
                                                                    "insert into people (email,"
                                                                        + " age) select {}, 1 from"
                                                                        + " pg_sleep(0.05)",
                                                                    "twice@x.y")
                                                            .execute())
                                    .isInstanceOf(UniqueViolation.class);
                            assertThat(db.from(people).count()).isEqualTo(1);
                            db.delete(people).allRows().execute();
                        });

        assertThat(log).contains("  UniqueViolation, 0 rows, N ms\n").doesNotContain("twice@x.y");
    }

    @Test
    void whatIsQuickIsNotLogged() {
        assertThat(
                        logged(
                                ConnectionSettings.defaults().slowStatements(Duration.ofMinutes(1)),
                                SqlLogTest::work))
                .isEmpty();
    }
}
