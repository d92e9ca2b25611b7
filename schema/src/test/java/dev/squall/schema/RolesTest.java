package dev.squall.schema;

import static dev.squall.declare.GrantTarget.function;
import static dev.squall.declare.Privilege.EXECUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Role;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.error.PlanFailed;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@PostgresTest
class RolesTest {

    private static Plan roles(String login) {
        return Plan.fromEmpty(DeclaredSchema.of("Roles", List.of(), d -> d.requestLogin(login)));
    }

    @Test
    void databasesOfOneClusterMayCreateTheSameRolesAtOnce(EmbeddedPostgres server)
            throws Exception {
        Plan plan = roles("at_once_request");
        int databases = 8;
        CountDownLatch start = new CountDownLatch(databases);
        for (int i = 0; i < databases; i++) {
            server.createDatabase("at_once_" + i);
        }
        List<Future<Object>> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(databases)) {
            for (int i = 0; i < databases; i++) {
                var database = server.dataSource("at_once_" + i);
                results.add(
                        threads.submit(
                                () -> {
                                    start.countDown();
                                    start.await();
                                    SchemaApply.apply(database, plan);
                                    return "done";
                                }));
            }
        }
        for (Future<Object> result : results) {
            assertThat(result.get()).isEqualTo("done");
        }
        for (int i = 0; i < databases; i++) {
            server.dropDatabase("at_once_" + i);
        }
    }

    @Test
    void theRequestLoginCanOnlyBecomeTheTwoRoles(TestDatabase database) throws Exception {
        SchemaApply.apply(database.dataSource(), roles("roles_request"));

        assertThat(
                        database.rows(
                                """
                                select rolcanlogin, rolinherit, rolsuper, rolbypassrls, rolcreaterole,
                                    rolcreatedb from pg_roles where rolname = 'roles_request'\
                                """))
                .containsExactly("t|f|f|f|f|f");
        assertThat(
                        database.rows(
                                """
                                select roleid::regrole from pg_auth_members
                                where member = 'roles_request'::regrole order by 1::text\
                                """))
                .containsExactlyInAnyOrder("anonymous", "authenticated");
        assertThat(
                        database.rows(
                                """
                                select pg_has_role('roles_request', 'authenticated', 'usage'),
                                    pg_has_role('roles_request', 'authenticated', 'member')\
                                """))
                .containsExactly("f|t");
    }

    @Test
    void aFunctionIsForEverybodyOrForWhoIsGrantedIt(TestDatabase database) throws Exception {
        Role caller = new Role("function_caller");
        Role other = new Role("function_other");
        DeclaredSchema schema =
                DeclaredSchema.of(
                        "Functions",
                        List.of(),
                        d -> {
                            d.function(
                                    "open",
                                    "create function open() returns int language sql as 'select"
                                            + " 1'");
                            d.schema("inside");
                            d.function(
                                            "inside",
                                            "closed",
                                            "create function inside.closed() returns int language"
                                                    + " sql as 'select 2'")
                                    .revokeFromPublic();
                            d.role(caller).grant(EXECUTE).on(function("inside.closed"));
                            d.role(other);
                        });

        SchemaApply.apply(database.dataSource(), Plan.fromEmpty(schema));

        assertThat(
                        database.rows(
                                """
                                select r, f, has_function_privilege(r, f, 'execute')
                                from unnest(array['function_caller', 'function_other']) r,
                                    unnest(array['open()', 'inside.closed()']) f
                                order by 1, 2\
                                """))
                .containsExactly(
                        "function_caller|inside.closed()|t",
                        "function_caller|open()|t",
                        "function_other|inside.closed()|f",
                        "function_other|open()|t");
    }

    @Test
    void aPlanRunsTwiceWhereOnlyRolesAreConcerned(TestDatabase database) throws Exception {
        SchemaApply.apply(database.dataSource(), roles("twice_request"));
        SchemaApply.apply(database.dataSource(), roles("twice_request"));

        assertThat(database.rows("select count(*) from pg_roles where rolname = 'twice_request'"))
                .containsExactly("1");
    }

    @Test
    void aRoleThatCanDoMoreThanDeclaredIsRefused(TestDatabase database) {
        database.execute("create role strong_request login noinherit bypassrls");

        PlanFailed error =
                catchThrowableOfType(
                        PlanFailed.class,
                        () -> SchemaApply.apply(database.dataSource(), roles("strong_request")));

        assertThat(error.getMessage())
                .startsWith("SQ405 the server refused to create role strong_request\n")
                .contains("sqlstate    55000", "is not as declared", "hint");
        assertThat(
                        database.rows(
                                "select 1 from pg_auth_members m where member ="
                                        + " 'strong_request'::regrole"))
                .isEmpty();
    }

    @Test
    void aRoleThatInheritsIsRefusedAsRequestLogin(TestDatabase database) {
        database.execute("create role inheriting_request login");

        assertThat(
                        catchThrowableOfType(
                                PlanFailed.class,
                                () ->
                                        SchemaApply.apply(
                                                database.dataSource(),
                                                roles("inheriting_request"))))
                .hasMessageContaining("is not as declared");
    }
}
