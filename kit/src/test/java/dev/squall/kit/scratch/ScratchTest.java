package dev.squall.kit.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.DirectConnection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@PostgresTest
class ScratchTest {

    private final TestDatabase database;

    ScratchTest(TestDatabase database) {
        this.database = database;
    }

    private List<String> roles() {
        return database.rows(
                "select rolname from pg_roles where rolname like 'scratch\\_%' order by 1");
    }

    private static void execute(DirectConnection connection, String sql) throws SQLException {
        try (var statement = connection.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void theRolesOfASchemaGoWithItAndThoseOfOthersStay() throws SQLException {
        try (var server = new UrlScratch(database.server().url("postgres"))) {
            try (Scratch scratch = Scratch.on(server)) {
                DirectConnection connection = scratch.empty();
                execute(connection, "create role scratch_brought");
                execute(connection, "create table t (id int)");
                execute(connection, "grant select on t to scratch_brought");
                // somebody else, in the meantime
                database.execute(
                        "create role scratch_other",
                        "create table kept (id int)",
                        "alter table kept owner to scratch_other");
                assertThat(roles()).containsExactly("scratch_brought", "scratch_other");
            }
            assertThat(roles()).containsExactly("scratch_other");
            assertThat(database.rows("select * from kept")).isEmpty();
        } finally {
            database.execute(
                    "drop table if exists kept",
                    "drop role if exists scratch_other",
                    "drop role if exists scratch_brought");
        }
        assertThat(
                        database.rows(
                                "select datname from pg_database where datname like 'squall\\_s%'"))
                .isEmpty();
    }
}
