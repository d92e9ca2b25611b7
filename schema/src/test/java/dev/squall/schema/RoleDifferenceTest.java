package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.error.PlanFailed;
import dev.squall.harness.PostgresTest;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.question.Answers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Roles belong to the cluster: one lineage is there at a time.
@PostgresTest
class RoleDifferenceTest {

    private static final Set<String> ROLES = Set.of("dif_reader", "dif_writer", "dif_app");
    private static final Scope SCOPE = Scope.all().withRoles(ROLES);

    private final List<String> databases = new ArrayList<>();
    private EmbeddedPostgres server;

    @BeforeEach
    void takeServer(EmbeddedPostgres given) {
        server = given;
    }

    @AfterEach
    void clear() throws SQLException {
        databases.forEach(server::dropDatabase);
        databases.clear();
        for (String role : ROLES) {
            run("postgres", "drop role if exists " + role);
        }
    }

    @Test
    void rolesComeWithTheirAttributesSettingsAndComments() throws SQLException {
        assertThat(
                        converge(
                                "select 1",
                                """
                                create role dif_reader;
                                create role dif_app login noinherit bypassrls connection limit 5
                                    valid until '2030-01-01 00:00:00+00' password 'not to be seen';
                                alter role dif_app set statement_timeout = '5s';
                                alter role dif_app set search_path = "$user", public;
                                comment on role dif_app is 'the service';
                                grant dif_reader to dif_app;
                                """))
                .doesNotContain("not to be seen", "password")
                .contains("noinherit login bypassrls connection limit 5 valid until");
    }

    @Test
    void attributesSettingsAndMembershipsChange() throws SQLException {
        assertThat(
                        converge(
                                """
                                create role dif_reader login;
                                create role dif_writer noinherit connection limit 3;
                                create role dif_app login;
                                alter role dif_app set statement_timeout = '5s';
                                alter role dif_app set lock_timeout = '1s';
                                grant dif_reader to dif_app;
                                grant dif_writer to dif_app;
                                """,
                                """
                                create role dif_reader createdb;
                                create role dif_writer bypassrls;
                                create role dif_app login valid until '2031-01-01 00:00:00+00';
                                alter role dif_app set statement_timeout = '6s';
                                grant dif_writer to dif_app with admin option;
                                grant dif_reader to dif_writer;
                                """))
                .contains(
                        "alter role dif_reader nologin createdb;",
                        "alter role dif_writer inherit bypassrls connection limit -1;",
                        "alter role dif_app set statement_timeout = '6s';",
                        "alter role dif_app reset lock_timeout;");
    }

    @Test
    void settingsOfOneDatabaseAreThatDatabases() throws SQLException {
        assertThat(
                        converge(
                                "create role dif_app",
                                """
                                create role dif_app;
                                do $$ begin
                                    execute 'alter role dif_app in database '
                                        || quote_ident(current_database()) || ' set work_mem = ''9MB''';
                                end $$;
                                """))
                .contains("quote_ident(current_database())");
    }

    @Test
    void aRoleGoesAfterItsGrantsPoliciesAndDefaults() throws SQLException {
        String plan =
                converge(
                        """
                        create role dif_reader;
                        create role dif_app login;
                        grant dif_reader to dif_app;
                        create table t (id int primary key, a int);
                        alter table t enable row level security;
                        create policy p on t to dif_reader, dif_app using (true);
                        grant select on t to dif_reader;
                        grant update (a) on t to dif_reader;
                        grant usage on schema public to dif_reader;
                        alter default privileges in schema public grant select on tables to dif_reader;
                        """,
                        """
                        create role dif_app login;
                        create table t (id int primary key, a int);
                        alter table t enable row level security;
                        create policy p on t to dif_app using (true);
                        """);

        assertThat(plan).containsSubsequence("revoke select on table public.t", "drop role");
    }

    @Test
    void aRoleGoesWithTheTableOfItsGrants() throws SQLException {
        converge(
                """
                create role dif_reader;
                create table t (id int primary key);
                grant select on t to dif_reader;
                """,
                "select 1");
    }

    @Test
    void aRoleThatIsThereAlreadyIsUsed() throws SQLException {
        Snapshot target =
                lineage(
                        "create role dif_reader; create role dif_app; "
                                + "grant dif_reader to dif_app");
        Snapshot empty = lineage("select 1");
        String other = database("create role dif_reader");
        String start = database("select 1");

        apply(start, difference(empty, target));

        assertThat(read(start).differences(target)).isEmpty();
        assertThat(value(other, "select count(*) from pg_roles where rolname = 'dif_reader'"))
                .isEqualTo("1");
    }

    @Test
    void aRoleThatCanDoMoreIsRefused() throws SQLException {
        Snapshot target = lineage("create role dif_reader");
        Snapshot empty = lineage("select 1");
        String start = database("create role dif_reader createrole");

        PlanFailed error =
                catchThrowableOfType(
                        PlanFailed.class, () -> apply(start, difference(empty, target)));

        assertThat(error).hasMessageContaining("is not as declared");
        assertThat(value(start, "select 'healthy'")).isEqualTo("healthy");
    }

    @Test
    void aRoleThatAnotherDatabaseNeedsStays() throws SQLException {
        Snapshot empty = lineage("select 1");
        String start =
                database(
                        "create role dif_reader; create table t (id int);"
                                + " grant select on t to dif_reader");
        String other = database("create table kept (id int); grant select on kept to dif_reader");

        apply(start, difference(read(start), empty));

        assertThat(value(other, "select has_table_privilege('dif_reader', 'kept', 'select')"))
                .isEqualTo("t");
        assertThat(value(start, "select to_regclass('t') is null")).isEqualTo("t");
    }

    /// The plan, after it has run there and back.
    private String converge(String before, String after) throws SQLException {
        Snapshot target = lineage(after);
        String start = database(before);
        Snapshot first = read(start);
        Difference up = difference(first, target);

        apply(start, up);
        Snapshot reached = read(start);
        assertSame(reached, target);
        assertThat(difference(reached, target).steps()).as("a second plan").isEmpty();
        apply(start, Diff.back(reached, first));
        assertSame(read(start), first);
        return new Plan(up.steps()).sql();
    }

    private static void assertSame(Snapshot actual, Snapshot expected) {
        assertThat(actual.differences(expected).stream().map(actual::get).toList())
                .isEqualTo(actual.differences(expected).stream().map(expected::get).toList());
    }

    private static Difference difference(Snapshot from, Snapshot to) {
        return Diff.between(from, to, from.objects().keySet(), Answers.none());
    }

    /// What there is after some SQL; then the cluster is as before.
    private Snapshot lineage(String sql) throws SQLException {
        Snapshot snapshot = read(database(sql));
        clear();
        return snapshot;
    }

    private String database(String sql) throws SQLException {
        String name = "role_difference_" + databases.size();
        server.createDatabase(name);
        databases.add(name);
        run(name, sql);
        return name;
    }

    private Snapshot read(String database) throws SQLException {
        try (Connection connection = server.dataSource(database).getConnection()) {
            return Catalog.read(connection, SCOPE);
        }
    }

    private void apply(String database, Difference difference) throws SQLException {
        SchemaApply.apply(server.dataSource(database), new Plan(difference.steps()));
    }

    private void run(String database, String sql) throws SQLException {
        try (Connection connection = server.dataSource(database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String database, String sql) throws SQLException {
        try (Connection connection = server.dataSource(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            results.next();
            return results.getString(1);
        }
    }
}
