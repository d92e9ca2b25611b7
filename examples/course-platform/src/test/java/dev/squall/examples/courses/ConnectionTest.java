package dev.squall.examples.courses;

import static dev.squall.examples.courses.schema.Tables.userRoadmapProgress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.CheckViolation;
import dev.squall.error.InvalidSettings;
import dev.squall.error.TransactionMisuse;
import dev.squall.examples.courses.queries.ProgressQueries;
import dev.squall.examples.courses.queries.ShowcaseQueries;
import dev.squall.examples.courses.schema.CoursesSchema;
import dev.squall.examples.courses.schema.NewShowcaseProject;
import dev.squall.examples.courses.schema.RoadmapStep;
import dev.squall.harness.TestDatabase;
import dev.squall.run.Environment;
import dev.squall.test.SquallTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The document's "Connection": `DATABASE_URL` from `.env.local`, a pool of one, and transactions
/// that always give it back.
@SquallTest(CoursesTemplate.class)
class ConnectionTest {

    private final TestDatabase test;
    private final Courses courses;

    ConnectionTest(TestDatabase test) {
        this.test = test;
        courses = Courses.on(test);
    }

    @AfterEach
    void close() {
        courses.close();
    }

    private String url() {
        return test.url(CoursesSchema.REQUEST_LOGIN, CoursesTemplate.PASSWORDS.request());
    }

    @Nested
    class TheConnectionString {

        @Test
        void comesFromEnvLocal(@TempDir Path directory) throws IOException {
            Files.writeString(
                    directory.resolve(".env"), "DATABASE_URL=postgres://nobody@nowhere/x\n");
            Files.writeString(directory.resolve(".env.local"), "DATABASE_URL='" + url() + "'\n");

            try (Database database = CoursesDatabase.connect(Environment.of(directory, Map.of()))) {
                assertThat(
                                database.withoutSession()
                                        .sql("select current_user::text")
                                        .list((String login) -> login))
                        .containsExactly(CoursesSchema.REQUEST_LOGIN);
            }
        }

        @Test
        void ofTheProcessWins(@TempDir Path directory) throws IOException {
            Files.writeString(
                    directory.resolve(".env.local"), "DATABASE_URL=postgres://nobody@nowhere/x\n");

            Environment environment = Environment.of(directory, Map.of("DATABASE_URL", url()));

            assertThat(environment.databaseUrl()).isEqualTo(url());
        }

        @Test
        void isMissedWithoutATraceOfOthers(@TempDir Path directory) {
            assertThatThrownBy(() -> CoursesDatabase.connect(Environment.of(directory, Map.of())))
                    .isInstanceOf(InvalidSettings.class)
                    .hasMessageContaining("DATABASE_URL is not set")
                    .hasMessageContaining(".env.local");
        }

        @Test
        void isNeverShown() {
            assertThat(courses.database().toString())
                    .doesNotContain(CoursesTemplate.PASSWORDS.request(), "courses_request");
        }
    }

    @Nested
    class ThePool {

        @Test
        void hasOneConnectionHoweverManyAsk() throws Exception {
            Db db = courses.visitor();
            Callable<Integer> asks =
                    () ->
                            db.sql("select pg_backend_pid(), pg_sleep(0.02)::text")
                                    .list((Integer pid, String _) -> pid)
                                    .getFirst();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var all = IntStream.range(0, 12).mapToObj(_ -> threads.submit(asks)).toList();
                Integer first = all.getFirst().get();
                for (var one : all) {
                    assertThat(one.get()).isEqualTo(first);
                }
            }
            assertThat(
                            test.rows(
                                    "select count(*) from pg_stat_activity where usename ="
                                            + " 'courses_request' and datname ="
                                            + " current_database()"))
                    .containsExactly("1");
        }

        @Test
        void canBeMadeLargerByTheEnvironment() {
            Environment larger =
                    Environment.of(Path.of("target"), Map.of("DATABASE_MAX_CONNECTIONS", "4"));
            Environment plain = Environment.of(Path.of("target"), Map.of());

            assertThat(CoursesDatabase.settings(larger).toString()).contains("at most 4 ");
            assertThat(CoursesDatabase.settings(plain).toString()).contains("at most 1 ");
        }
    }

    /// In the document this is a rule: "always release in finally block". Here nobody can forget.
    @Nested
    class ATransaction {

        private final Db ada = courses.student("Ada");

        private void assertHealthy() {
            assertThat(new ProgressQueries(ada).roadmap()).isEmpty();
            assertThat(ada.sql("select 1").list((Integer one) -> one)).containsExactly(1);
        }

        @Test
        void whoseBlockThrowsGivesItsConnectionBackAndLeavesNothing() {
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(
                                () ->
                                        ada.inTransaction(
                                                tx -> {
                                                    reach(tx);
                                                    throw new IOException("the network");
                                                }))
                        .isInstanceOf(IOException.class)
                        .hasMessage("the network");
            }
            assertHealthy();
        }

        @Test
        void whoseStatementFailsGivesItsConnectionBack() {
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(
                                () ->
                                        new ShowcaseQueries(ada)
                                                .submit(
                                                        NewShowcaseProject.authorName("Ada")
                                                                .title("")
                                                                .description("no title")))
                        .isInstanceOf(CheckViolation.class);
            }
            assertHealthy();
        }

        @Test
        void whoseBlockEndsInAnErrorOfTheMachineGivesItsConnectionBack() {
            assertThatThrownBy(
                            () ->
                                    ada.inTransaction(
                                            tx -> {
                                                reach(tx);
                                                throw new StackOverflowError();
                                            }))
                    .isInstanceOf(StackOverflowError.class);
            assertHealthy();
        }

        @Test
        void insideAnotherIsASavepointOnTheOneConnection() {
            ada.inTransaction(
                    tx -> {
                        reach(tx);
                        assertThatThrownBy(
                                        () ->
                                                tx.inTransaction(
                                                        inner -> {
                                                            inner.delete(userRoadmapProgress)
                                                                    .allRows()
                                                                    .execute();
                                                            throw new IOException("no");
                                                        }))
                                .isInstanceOf(IOException.class);
                    });
            assertThat(new ProgressQueries(ada).roadmap()).hasSize(1);
        }

        /// With one connection this would wait for itself for ever.
        @Test
        void thatUsesTheClientOutsideIsAnErrorAtOnce() {
            assertThatThrownBy(() -> ada.inTransaction(_ -> new ProgressQueries(ada).roadmap()))
                    .isInstanceOf(TransactionMisuse.class);
            assertHealthy();
        }

        private static void reach(Db tx) {
            tx.insert(userRoadmapProgress, p -> p.step(RoadmapStep.IDEA)).execute();
        }
    }
}
