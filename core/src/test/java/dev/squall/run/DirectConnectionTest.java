package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.squall.Database;
import dev.squall.error.ConnectionFailure;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.service.Maintenance;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@PostgresTest
class DirectConnectionTest {

    private static String show(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    @Test
    void hasNoTimeLimitsAndIsNotOfThePool(TestDatabase test) throws SQLException {
        ConnectionSettings one = ConnectionSettings.defaults().maxConnections(1);
        try (Database database = Database.connect(test.url(), one);
                DirectConnection direct = Maintenance.connect(database)) {
            assertThat(show(direct.connection(), "show statement_timeout")).isEqualTo("0");
            assertThat(direct.connection().getNetworkTimeout()).isZero();
            assertThat(direct.connection().getAutoCommit()).isTrue();
            assertThat(direct.isBehindPooler()).isFalse();
            assertThat(direct.toString()).contains(test.name()).doesNotContain("postgres:");
            database.withoutSession().sql("select 1").execute(); // the pool has its one still
        }
    }

    @Test
    void whatAPoolHasLentIsNotLentAgain(TestDatabase test) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setDataSource(test.dataSource());
        config.setMaximumPoolSize(1);
        config.setAutoCommit(false);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            String pid;
            try (DirectConnection direct = DirectConnection.of(pool)) {
                pid = show(direct.connection(), "select pg_backend_pid()");
                assertThat(direct.connection().getAutoCommit()).isTrue();
            }
            try (Connection next = pool.getConnection()) {
                assertThat(show(next, "select pg_backend_pid()")).isNotEqualTo(pid);
            }
        }
    }

    @Test
    void aPoolerIsNoticed(TestDatabase test) throws IOException, SQLException {
        try (Wire wire = new Wire(test.server().port(), true);
                DirectConnection direct =
                        DirectConnection.open(
                                wire.through(test.url()), ConnectionSettings.defaults())) {
            assertThat(direct.isBehindPooler()).isTrue();
        }
    }

    @Test
    void aLoginGetsAPasswordThatTheServerNeverSees(TestDatabase test) throws SQLException {
        String login = "direct \"login\"";
        String password = "it's \\ secret";
        test.execute("create role \"direct \"\"login\"\"\" login");

        try (DirectConnection direct =
                DirectConnection.open(test.url(), ConnectionSettings.defaults())) {
            direct.setPassword(login, password);

            int pid = Integer.parseInt(show(direct.connection(), "select pg_backend_pid()"));
            direct.setPassword(login, password);
            assertThat(test.rows("select query from pg_stat_activity where pid = " + pid))
                    .singleElement()
                    .asString()
                    .containsIgnoringCase("password 'SCRAM-SHA-256$")
                    .doesNotContain("secret");
            assertThatThrownBy(() -> direct.setPassword("direct_nobody", password))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("does not exist");
            assertThat(show(direct.connection(), "select 1")).isEqualTo("1");
        }
        DataSource source = test.dataSource();
        try (Connection connection = source.getConnection(login, password)) {
            assertThat(show(connection, "select current_user")).isEqualTo(login);
        }
        assertThatThrownBy(() -> source.getConnection(login, "another").close())
                .isInstanceOf(SQLException.class);
        test.execute("drop role \"direct \"\"login\"\"\"");
    }

    @Test
    void aDatabaseThatIsNotThereIsAClearError(TestDatabase test) {
        assertThatThrownBy(
                        () ->
                                DirectConnection.open(
                                        test.server().url("nobody"), ConnectionSettings.defaults()))
                .isInstanceOf(ConnectionFailure.class)
                .hasMessageContaining("the database does not exist");
    }
}
