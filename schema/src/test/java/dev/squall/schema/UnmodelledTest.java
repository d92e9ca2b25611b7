package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Answers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@PostgresTest
class UnmodelledTest {

    @BeforeAll
    static void schema(TestDatabase database) {
        database.execute(
                "create extension citext",
                "create extension hstore",
                "create extension postgres_fdw",
                "create schema app",
                "create foreign data wrapper plain",
                "create server far foreign data wrapper plain options (api_key 'x', host 'y')",
                "create user mapping for public server far options (user 'u', password 'hidden')",
                "create type app.shell",
                "create subscription feed connection 'host=nowhere' publication p"
                        + " with (connect = false, slot_name = none)");
    }

    @AfterAll
    static void drop(TestDatabase database) {
        database.execute("drop subscription feed");
    }

    @Test
    void whatNoPlanKnowsIsNamed(TestDatabase database) throws SQLException {
        assertThat(read(database, Scope.all()))
                .containsExactly(
                        "base type app.shell",
                        "secret option api_key of server far",
                        "secret option password of user mapping public on far",
                        "subscription feed");
    }

    @Test
    void theScopeLimitsIt(TestDatabase database) throws SQLException {
        assertThat(read(database, Scope.all().without("app")))
                .noneMatch(object -> object.startsWith("base type"))
                .contains("subscription feed");
        assertThat(read(database, Scope.all().ignoring("app.shell").ignoring("feed")))
                .allMatch(object -> object.startsWith("secret option"));
    }

    @Test
    void noSecretIsInASnapshot(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            Snapshot snapshot = Catalog.read(connection, Scope.all());
            assertThat(snapshot.objects().values().toString())
                    .contains("user=u", "host=y", "secrets=[password]")
                    .doesNotContain("hidden", "api_key=");
            assertThat(Diff.between(Snapshot.empty(), snapshot, Set.of(), Answers.none()).steps())
                    .extracting(Step::script)
                    .contains(
                            """
                            -- may fail: the value of password is not written, as it may be a secret: set it by hand
                            create user mapping for public server far options ("user" 'u');
                            """)
                    .noneMatch(sql -> sql.contains("hidden"));
        }
    }

    private static List<String> read(TestDatabase database, Scope scope) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return Unmodelled.read(connection, scope).stream().map(Object::toString).toList();
        }
    }
}
