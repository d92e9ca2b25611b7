package dev.squall.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// One temporary server that all tests of the class look at.
class EmbeddedPostgresTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void majorIsTheOneAskedFor() throws SQLException {
        String asked = System.getProperty("squall.postgres.major", "");
        assertThat(Integer.toString(server.major())).isEqualTo(asked);
        assertThat(Sql.text(server, "postgres", "show server_version")).startsWith(asked + ".");
    }

    @Test
    void cloneOfATemplateHasItsRows() throws SQLException {
        server.createDatabase("template of plans");
        Sql.run(server, "template of plans", "create table t as select 42 as answer");
        server.createDatabase("we\"ird", "template of plans");
        assertThat(Sql.text(server, "we\"ird", "select answer from t")).isEqualTo("42");
        server.dropDatabase("we\"ird");
        assertThat(
                        Sql.text(
                                server,
                                "postgres",
                                "select count(*) from pg_database where datname ~ 'we'"))
                .isEqualTo("0");
    }

    @Test
    void droppingDisconnectsThoseWhoAreStillThere() throws SQLException {
        server.createDatabase("busy");
        try (var connection = server.dataSource("busy").getConnection()) {
            server.dropDatabase("busy");
            assertThat(connection.isValid(1)).isFalse();
        }
        server.dropDatabase("busy");
    }

    @Test
    void createdTwiceIsAnErrorWithTheServersWords() {
        server.createDatabase("twice");
        assertThatThrownBy(() -> server.createDatabase("twice"))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining("database \"twice\" already exists");
    }

    @Test
    void wrongPasswordIsRefusedAlsoOnThisMachine() {
        String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres?sslmode=disable";
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guess").close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void bothFormsOfTheUrlLeadToTheDatabase() throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl("postgres"))) {
            assertThat(connection.isValid(1)).isTrue();
        }
        assertThat(server.url("my plans", "app", "p@ss/word"))
                .isEqualTo(
                        "postgres://app:p%40ss%2Fword@127.0.0.1:"
                                + server.port()
                                + "/my%20plans?sslmode=disable");
        assertThat(server.toString()).doesNotContain("postgres://");
    }

    @Test
    void upperCaseAndOrderAreTheSameOnEveryMachine() throws SQLException {
        assertThat(Sql.text(server, "postgres", "select upper('é') || ('B' < 'a')::text"))
                .isEqualTo("Étrue");
    }

    @Test
    void portInUseIsSaid() {
        var settings = ServerSettings.temporary().port(server.port());
        assertThatThrownBy(() -> EmbeddedPostgres.start(settings))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageStartingWith("PostgreSQL did not start on port " + server.port())
                .hasMessageContaining("Address already in use")
                .hasMessageContaining("hint    choose another port");
    }

    @Test
    void parameterIsSetAndAWrongOneIsExplainedByTheServer() throws SQLException {
        var settings = ServerSettings.temporary().set("work_mem", "7MB");
        Path folder;
        try (var other = EmbeddedPostgres.start(settings)) {
            assertThat(Sql.text(other, "postgres", "show work_mem")).isEqualTo("7MB");
            folder = Path.of(Sql.text(other, "postgres", "show data_directory"));
        }
        assertThat(folder.getParent()).doesNotExist();
        assertThatThrownBy(() -> EmbeddedPostgres.start(settings.set("work_mem", "a lot")))
                .hasMessageContaining("invalid value for parameter \"work_mem\"");
    }

    @Test
    void settingsRefuseNonsense() {
        var settings = ServerSettings.temporary();
        assertThatThrownBy(() -> settings.port(70_000)).hasMessageContaining("65535");
        assertThatThrownBy(() -> settings.startTimeout(Duration.ZERO))
                .hasMessageContaining("timeout");
        assertThatThrownBy(() -> settings.set("a b", "c")).hasMessageContaining("a b");
    }

    @Test
    void closedServerIsGoneWithItsFolderAndProcess() throws Exception {
        var other = EmbeddedPostgres.start();
        Path folder = Path.of(Sql.text(other, "postgres", "show data_directory"));
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).getFirst());
        assertThat(ProcessHandle.of(pid)).isPresent();
        other.close();
        other.close();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(folder.getParent()).doesNotExist();
    }
}
