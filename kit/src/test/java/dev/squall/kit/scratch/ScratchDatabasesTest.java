package dev.squall.kit.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.ScratchUnusable;
import dev.squall.run.DirectConnection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

@PostgresTest
class ScratchDatabasesTest {

    private final TestDatabase database;

    ScratchDatabasesTest(TestDatabase database) {
        this.database = database;
    }

    private UrlScratch server() {
        return new UrlScratch(database.url());
    }

    private List<String> databases() {
        return database.rows(
                "select datname from pg_database where datname like 'squall\\_beside\\_%'");
    }

    private List<String> roles() {
        return database.rows("select rolname from pg_roles where rolname like 'beside\\_%'");
    }

    private static void execute(DirectConnection on, String sql) throws SQLException {
        try (Statement statement = on.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void severalAreThereAtATimeAndGoneAfterwards() throws SQLException {
        try (ScratchDatabases one = ScratchDatabases.on(server());
                ScratchDatabases other = ScratchDatabases.on(server())) {
            execute(one.make(), "create table t (id int)");
            execute(one.make(), "create table t (id int)");
            execute(other.make(), "create table t (id int)");
            assertThat(databases()).hasSize(3);
        }
        assertThat(databases()).isEmpty();
    }

    @Test
    void whatAKilledProcessLeftIsDroppedByTheNextOne() throws SQLException {
        database.execute(
                "create database squall_beside_0000000000000000",
                "create role beside_left",
                "comment on role beside_left is 'made by squall for a moment'");
        try (ScratchDatabases next = ScratchDatabases.on(server())) {
            assertThat(databases()).isEmpty();
            assertThat(roles()).isEmpty();
            execute(next.make(), "select 1");
        }
    }

    @Test
    void whoIsInterruptedDropsWhatThereIsAndMakesNothingMore() throws SQLException {
        try (ScratchDatabases one = ScratchDatabases.on(server())) {
            one.roles().require("beside_interrupted", false);
            execute(one.make(), "create table t (id int)");

            one.abandon();

            assertThat(databases()).isEmpty();
            assertThat(roles()).isEmpty();
            assertThatThrownBy(one::make).isInstanceOf(ScratchUnusable.class);
        }
        assertThat(databases()).isEmpty();
    }

    @Test
    void theLastOneWhoNeedsARoleDropsIt() throws SQLException {
        try (ScratchDatabases one = ScratchDatabases.on(server())) {
            one.roles().require("beside_shared", false);
            try (ScratchDatabases other = ScratchDatabases.on(server())) {
                other.roles().require("beside_shared", false);
                execute(other.make(), "create table t (id int)");
            }
            assertThat(roles()).containsExactly("beside_shared");
            execute(one.make(), "create table t (id int); grant select on t to beside_shared");
        }
        assertThat(roles()).isEmpty();
    }

    @Test
    void aRoleThatWasThereBeforeStays() throws SQLException {
        database.execute("create role beside_owner");
        try (ScratchDatabases one = ScratchDatabases.on(server())) {
            one.roles().require("beside_owner", true);
            assertThat(one.roles().isForeign("beside_owner")).isTrue();
            assertThat(one.roles().named()).isEmpty();
        }
        assertThat(database.rows("select rolsuper from pg_roles where rolname = 'beside_owner'"))
                .containsExactly("f");
        database.execute("drop role beside_owner");
    }

    @Test
    void aLoginThatMayNotMakeDatabasesIsRefused() {
        database.execute("create role beside_poor login password 'poor'");
        String url = database.url("beside_poor", "poor");

        try (ScratchDatabases poor = ScratchDatabases.on(new UrlScratch(url))) {
            assertThatThrownBy(poor::make)
                    .isInstanceOf(ScratchUnusable.class)
                    .hasMessageContaining("permission denied to create database")
                    .hasMessageContaining("must be allowed to create databases");
        }
        database.execute("drop role beside_poor");
        assertThat(databases()).isEmpty();
    }
}
