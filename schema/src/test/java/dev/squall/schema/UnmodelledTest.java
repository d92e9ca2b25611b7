package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.schema.catalog.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@PostgresTest
class UnmodelledTest {

    @BeforeAll
    static void schema(TestDatabase database) {
        database.execute(
                "create extension citext",
                "create extension postgres_fdw",
                "create extension hstore",
                "create schema app",
                "create type app.pair as (a int, b int)",
                "create function app.same(app.pair, app.pair) returns boolean immutable"
                        + " language sql as 'select $1.a = $2.a'",
                "create function app.less(app.pair, app.pair) returns int immutable"
                        + " language sql as 'select $1.a - $2.a'",
                "create function app.text(app.pair) returns text immutable"
                        + " language sql as 'select $1.a::text'",
                "create cast (app.pair as text) with function app.text(app.pair)",
                "create operator app.~~~ (function = app.same, leftarg = app.pair,"
                        + " rightarg = app.pair)",
                "create operator class app.pairs for type app.pair using hash as"
                        + " operator 1 app.~~~",
                "create text search dictionary app.words (template = simple)",
                "create text search configuration app.plain (copy = simple)",
                "create foreign data wrapper nothing",
                "create server away foreign data wrapper postgres_fdw",
                "create user mapping for public server away",
                "create foreign table app.far (id int) server away",
                "create conversion app.latin for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8",
                "create access method heap2 type table handler heap_tableam_handler",
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
                        "access method heap2",
                        "base type app.shell",
                        "cast app.pair as text",
                        "conversion app.latin",
                        "foreign table app.far",
                        "foreign-data wrapper nothing",
                        "operator app.~~~(app.pair, app.pair)",
                        "operator class app.pairs using hash",
                        "operator family app.pairs using hash",
                        "server away",
                        "subscription feed",
                        "text search configuration app.plain",
                        "text search dictionary app.words",
                        "user mapping public on away");
    }

    @Test
    void theScopeLimitsIt(TestDatabase database) throws SQLException {
        assertThat(read(database, Scope.all().without("app").ignoring("away")))
                .containsExactly(
                        "access method heap2",
                        "cast app.pair as text",
                        "foreign-data wrapper nothing",
                        "subscription feed",
                        "user mapping public on away");
        assertThat(read(database, Scope.all().ignoring("app.far")))
                .doesNotContain("foreign table app.far")
                .contains("base type app.shell");
    }

    private static List<String> read(TestDatabase database, Scope scope) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return Unmodelled.read(connection, scope).stream().map(Object::toString).toList();
        }
    }
}
