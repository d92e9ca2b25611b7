package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.ConnectionFailure;
import dev.squall.error.InvalidSql;
import dev.squall.error.SerializationFailure;
import dev.squall.error.StatementTimeout;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.unsafe.UnsafeSql;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@PostgresTest
class PoolTest {

    private static final ConnectionSettings ONE =
            ConnectionSettings.defaults()
                    .maxConnections(1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .poolTimeout(Duration.ofSeconds(2));

    private static List<String> show(Db db, String setting) {
        return db.sql("select current_setting({})", setting).list((String s) -> s);
    }

    @Test
    void connectionsAreInUtcAndHaveTheirLimits(TestDatabase test) {
        try (Database database =
                Database.connect(test.url(), ONE.statementTimeout(Duration.ofMillis(300)))) {
            Db db = database.withoutSession();
            assertThat(show(db, "TimeZone")).containsExactly("UTC");
            assertThat(show(db, "statement_timeout")).containsExactly("300ms");
            assertThat(show(db, "idle_in_transaction_session_timeout")).containsExactly("1min");
            assertThat(show(db, "application_name")).containsExactly("squall");
            assertThatThrownBy(() -> db.sql("select pg_sleep(5)").execute())
                    .isInstanceOf(StatementTimeout.class);
            assertThat(show(db, "statement_timeout")).containsExactly("300ms");
        }
    }

    @Test
    void theDriversOwnDataSourceIsPooledAndForeignPoolsAreUsedAsTheyAre(TestDatabase test) {
        try (Database database = Database.connect(test.dataSource(), ONE)) {
            Db db = database.withoutSession();
            assertThat(pid(db)).isEqualTo(pid(db));
            assertThat(show(db, "TimeZone")).containsExactly("UTC");
            assertThat(show(db, "statement_timeout")).containsExactly("30s");
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(test.dataSource());
        config.setMaximumPoolSize(1);
        config.setAutoCommit(false);
        try (HikariDataSource foreign = new HikariDataSource(config);
                Database database = Database.connect(foreign)) {
            Db db = database.withoutSession();
            db.sql("create table foreign_pool (n int)").execute();
            for (int i = 0; i < 14; i++) {
                db.sql("insert into foreign_pool values ({})", i).execute();
            }
            db.inTransaction(tx -> tx.sql("insert into foreign_pool values (99)").execute());
            assertThat(test.rows("select count(*) from foreign_pool")).containsExactly("15");
            assertThat(show(db, "TimeZone")).containsExactly("UTC");
        }
    }

    private static int pid(Db db) {
        return db.sql("select pg_backend_pid()").list((Integer n) -> n).getFirst();
    }

    @Test
    void changedTablesDoNotBreakPreparedStatements(TestDatabase test) {
        test.execute("create table changing (a int)", "insert into changing values (1)");
        try (Database database = Database.connect(test.url(), ONE)) {
            Db db = database.withoutSession();
            for (int i = 0; i < 14; i++) {
                assertThat(all(db)).containsExactly("1");
                db.inTransaction(tx -> assertThat(all(tx)).containsExactly("1"));
            }
            test.execute("alter table changing alter a type text using 'text ' || a");
            assertThat(all(db)).containsExactly("text 1");
            for (int i = 0; i < 14; i++) {
                db.inTransaction(tx -> assertThat(all(tx)).containsExactly("text 1"));
            }
            test.execute("alter table changing alter a type int using 7");
            db.inTransaction(tx -> assertThat(all(tx)).containsExactly("7"));
            for (int i = 0; i < 14; i++) {
                all(db);
            }
            assertThatThrownBy(
                            () ->
                                    db.inTransaction(
                                            tx -> {
                                                tx.sql("select 1").execute();
                                                test.execute(
                                                        "alter table changing alter a type text");
                                                all(tx);
                                            }))
                    .isInstanceOf(SerializationFailure.class);
            assertThat(all(db)).containsExactly("7");
        }
    }

    private static List<String> all(Db db) {
        return db.sql("select * from changing").list((Object a) -> String.valueOf(a));
    }

    @Test
    void moreStatementsThanAreKeptWork(TestDatabase test) {
        try (Database database = Database.connect(test.url(), ONE)) {
            Db db = database.withoutSession();
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < 300; i++) {
                    int n = i;
                    assertThat(
                                    UnsafeSql.query(db, "select {} + " + n, round)
                                            .list((Integer sum) -> sum))
                            .containsExactly(n + round);
                }
            }
        }
    }

    @Test
    void statementsThatRunInsideOfEachOtherDoNotDisturbEachOther(TestDatabase test) {
        try (Database database = Database.connect(test.url(), ONE)) {
            database.withoutSession()
                    .inTransaction(
                            tx -> {
                                for (int i = 0; i < 14; i++) {
                                    List<Integer> sums =
                                            tx.sql("select generate_series(1, {})", 3)
                                                    .list((Integer n) -> n + inner(tx, n));
                                    assertThat(sums).containsExactly(2, 5, 9);
                                }
                            });
        }
    }

    private static int inner(Db tx, int n) {
        return tx.sql("select generate_series(1, {})", n).list((Integer i) -> i).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void behindAPoolerNoStatementIsNamed(TestDatabase test) throws IOException {
        try (Wire wire = new Wire(test.server().port(), true);
                Database database = Database.connect(wire.through(test.url()), ONE)) {
            Db db = database.withoutSession();
            wire.reset();
            for (int i = 0; i < 14; i++) {
                db.sql("select {}", i).list((Integer n) -> n);
                db.inTransaction(tx -> tx.sql("select 1").execute());
            }
            assertThat(wire.parsed()).hasSizeGreaterThan(14).allMatch(p -> p.startsWith("\"\" "));
            assertThat(show(db, "statement_timeout")).containsExactly("0"); // not ours to set there
            assertThat(show(db, "TimeZone")).containsExactly("UTC");
        }
    }

    @Test
    void aDirectConnectionNamesItsStatements(TestDatabase test) throws IOException {
        try (Wire wire = new Wire(test.server().port());
                Database database = Database.connect(wire.through(test.url()), ONE)) {
            for (int i = 0; i < 14; i++) {
                database.withoutSession().sql("select {}", i).list((Integer n) -> n);
            }
            assertThat(wire.parsed()).anyMatch(p -> p.equals("\"S_1\" select $1"));
        }
    }

    @Test
    void credentialsAreAskedForAtEachConnection(TestDatabase test) throws IOException {
        test.execute(
                "do $$ begin create role run_rotating login password 'one';"
                        + " exception when duplicate_object then"
                        + " alter role run_rotating password 'one'; end $$");
        AtomicInteger asked = new AtomicInteger();
        String[] password = {"one"};
        ConnectionSettings rotating =
                ONE.credentials(
                        () -> {
                            asked.incrementAndGet();
                            return Credentials.of("run_rotating", password[0]);
                        });
        try (Wire wire = new Wire(test.server().port());
                Database database =
                        Database.connect(wire.through(test.url("nobody", "nothing")), rotating)) {
            Db db = database.withoutSession();
            assertThat(db.sql("select current_user::text").list((String s) -> s))
                    .containsExactly("run_rotating");
            test.execute("alter role run_rotating password 'two'");
            password[0] = "two";
            int before = asked.get();
            wire.cut();
            assertThatThrownBy(() -> db.sql("select 1").execute())
                    .isInstanceOf(ConnectionFailure.class);
            assertThat(db.sql("select 1").list((Integer n) -> n)).containsExactly(1);
            assertThat(asked.get()).isGreaterThan(before);
        }
        assertThat(Credentials.of("a", "topsecret").toString()).doesNotContain("secret");
    }

    @Test
    void aRefusedLoginDoesNotShowItsPassword(TestDatabase test) {
        assertThatThrownBy(() -> Database.connect(test.url("nobody_here", "topsecret"), ONE))
                .isInstanceOf(ConnectionFailure.class)
                .hasMessageStartingWith("SQ316 the server refused the login")
                .satisfies(e -> assertThat(trace(e)).doesNotContain("topsecret"));
        assertThatThrownBy(
                        () ->
                                Database.connect(
                                        test.url().replace(test.name(), "no_such_database"), ONE))
                .isInstanceOf(ConnectionFailure.class)
                .hasMessageContaining("the database does not exist");
    }

    private static String trace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void aServerThatDoesNotAnswerIsGivenUp() throws IOException {
        try (ServerSocket mute = new ServerSocket(0)) {
            long start = System.nanoTime();
            assertThatThrownBy(
                            () ->
                                    Database.connect(
                                            "postgres://a:topsecret@127.0.0.1:"
                                                    + mute.getLocalPort()
                                                    + "/db?sslmode=disable",
                                            ONE))
                    .isInstanceOf(ConnectionFailure.class)
                    .satisfies(e -> assertThat(trace(e)).doesNotContain("topsecret"));
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(15));
        }
        assertThatThrownBy(() -> Database.connect("postgres://a:b@127.0.0.1:1/db", ONE))
                .isInstanceOf(ConnectionFailure.class)
                .hasMessageContaining("127.0.0.1:1/db");
    }

    @Test
    void aBackendThatIsTerminatedIsReplaced(TestDatabase test) {
        try (Database database = Database.connect(test.url(), ONE)) {
            Db db = database.withoutSession();
            int pid = pid(db);
            test.execute("select pg_terminate_backend(" + pid + ")");
            assertThatThrownBy(() -> pid(db)).isInstanceOf(ConnectionFailure.class);
            assertThat(pid(db)).isNotEqualTo(pid);
        }
    }

    @Test
    void aClosedDatabaseSaysSo(TestDatabase test) {
        Database database = Database.connect(test.url(), ONE);
        database.close();
        assertThatThrownBy(() -> pid(database.withoutSession()))
                .isInstanceOf(ConnectionFailure.class)
                .hasMessage("SQ316 the database is closed");
        assertThat(database.toString()).doesNotContain("postgres:");
    }

    @Test
    void textMadeAtRunTimeBindsItsValues(TestDatabase test) {
        try (Database database = Database.connect(test.url(), ONE)) {
            Db db = database.withoutSession();
            String column = List.of("lower", "upper").get(1);
            assertThat(
                            UnsafeSql.query(db, "select " + column + "({})", "'; drop table t; --")
                                    .list((String s) -> s))
                    .containsExactly("'; DROP TABLE T; --");
            assertThatThrownBy(() -> UnsafeSql.query(db, "selec 1").execute())
                    .isInstanceOf(InvalidSql.class);
            UnsafeSql.query(db, "begin").execute();
            UnsafeSql.query(db, "set search_path = pg_catalog").execute();
            assertThat(show(db, "search_path")).containsExactly("\"$user\", public");
        }
    }

    @Test
    void manyThreadsShareFewConnections(TestDatabase test) throws Exception {
        try (Database database =
                        Database.connect(
                                test.url(),
                                ONE.maxConnections(3).poolTimeout(Duration.ofSeconds(20)));
                var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            Db db = database.withoutSession();
            var running =
                    IntStream.range(0, 200)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () ->
                                                            db.sql("select {} + 1", i)
                                                                    .list((Integer n) -> n)))
                            .toList();
            for (int i = 0; i < running.size(); i++) {
                assertThat(running.get(i).get()).containsExactly(i + 1);
            }
        }
    }
}
