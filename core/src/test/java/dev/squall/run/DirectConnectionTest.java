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
    void aDatabaseThatIsNotThereIsAClearError(TestDatabase test) {
        assertThatThrownBy(
                        () ->
                                DirectConnection.open(
                                        test.server().url("nobody"), ConnectionSettings.defaults()))
                .isInstanceOf(ConnectionFailure.class)
                .hasMessageContaining("the database does not exist");
    }
}
