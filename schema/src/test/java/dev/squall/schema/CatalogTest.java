package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.declare.DeclaredSchema;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the server's catalog says after a plan has run.
@PostgresTest(PlansDatabase.class)
class CatalogTest {

    @BeforeAll
    static void moreTables(TestDatabase database) throws Exception {
        DeclaredSchema more =
                DeclaredSchema.of(
                        "More",
                        List.of(
                                new CaseTables.Leaf(),
                                new CaseTables.Node(),
                                new CaseTables.Indexed(),
                                new CaseTables.Columns(),
                                new CaseTables.Commented()),
                        d -> d.extension("pg_trgm"));
        SchemaApply.apply(database.dataSource(), Plan.fromEmpty(more));
    }

    @Test
    void rowSecurityIsEnabledAndForced(TestDatabase database) {
        assertThat(
                        database.rows(
                                """
                                select relname, relrowsecurity, relforcerowsecurity from pg_class
                                where relkind = 'r' and relnamespace = 'public'::regnamespace
                                    and relrowsecurity order by 1\
                                """))
                .containsExactly("generation_attempts|t|t", "learning_plans|t|t", "modules|t|t");
    }

    @Test
    void policiesNameTheirRoleAndCommand(TestDatabase database) {
        assertThat(
                        database.rows(
                                """
                                select policyname, permissive, roles, cmd, qual from pg_policies
                                where policyname in ('learning_plans_own', 'generation_attempts_insert')
                                order by 1\
                                """))
                .containsExactly(
                        "generation_attempts_insert|PERMISSIVE|{authenticated}|INSERT|null",
                        "learning_plans_own|PERMISSIVE|{authenticated}|ALL|(user_id = ( SELECT"
                                + " (NULLIF(current_setting('app.user_id'::text, true),"
                                + " ''::text))::uuid AS \"nullif\"))");
    }

    @Test
    void constraintsAreAsDeclared(TestDatabase database) {
        assertThat(
                        database.rows(
                                """
                                select conname, condeferrable, condeferred, pg_get_constraintdef(oid)
                                from pg_constraint where contype in ('p', 'f', 'u') and conrelid in
                                ('nodes'::regclass, 'leaves'::regclass, 'modules'::regclass) order by 1\
                                """))
                .containsExactly(
                        "leaves_code_fkey|f|f|FOREIGN KEY (code) REFERENCES nodes(code) ON DELETE"
                                + " SET DEFAULT",
                        "leaves_tenant_node_fkey|t|t|FOREIGN KEY (tenant, node) REFERENCES"
                            + " nodes(tenant, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED",
                        "modules_pkey|f|f|PRIMARY KEY (id)",
                        "modules_plan_id_fkey|f|f|FOREIGN KEY (plan_id) REFERENCES"
                                + " learning_plans(id) ON DELETE CASCADE",
                        "modules_plan_id_order_key|t|t|UNIQUE (plan_id, \"order\") DEFERRABLE"
                                + " INITIALLY DEFERRED",
                        "nodes_code_key|f|f|UNIQUE NULLS NOT DISTINCT (code) INCLUDE (leaf)",
                        "nodes_leaf_fkey|t|f|FOREIGN KEY (leaf) REFERENCES leaves(id) ON UPDATE"
                                + " RESTRICT ON DELETE SET NULL DEFERRABLE",
                        "nodes_parent_fkey|f|f|FOREIGN KEY (tenant, parent) REFERENCES"
                                + " nodes(tenant, id)",
                        "nodes_pkey|f|f|PRIMARY KEY (tenant, id)");
    }

    @Test
    void indexesAreAsDeclared(TestDatabase database) {
        assertThat(
                        database.rows(
                                """
                                select regexp_replace(indexdef, ' ON public.indexed', '')
                                from pg_indexes where tablename = 'indexed' order by indexname\
                                """))
                .containsExactly(
                        "CREATE UNIQUE INDEX by_email USING btree (lower(email)) WHERE (score IS"
                                + " NOT NULL)",
                        "CREATE INDEX by_label USING btree (topic) WHERE (topic <> 'it''s;"
                                + " \\'::text)",
                        "CREATE INDEX by_order USING btree (at DESC NULLS LAST, score NULLS FIRST,"
                                + " email DESC)",
                        "CREATE INDEX by_prefix USING btree (topic COLLATE \"C\" text_pattern_ops)",
                        "CREATE UNIQUE INDEX by_score USING btree (score) INCLUDE (email, at) NULLS"
                                + " NOT DISTINCT WITH (fillfactor='70')",
                        "CREATE INDEX by_topic USING gin (topic gin_trgm_ops)");
    }

    @Test
    void numberedAndGeneratedColumnsAreAsDeclared(TestDatabase database) {
        assertThat(
                        database.rows(
                                """
                                select attname, attnotnull, attidentity, attgenerated,
                                    pg_get_serial_sequence('columns', attname)
                                from pg_attribute where attrelid = 'columns'::regclass
                                    and attname in ('always', 'small_serial', 'full name')
                                order by attnum\
                                """))
                .containsExactly(
                        "always|t|a||public.columns_always_seq",
                        "small_serial|t|||public.columns_small_serial_seq",
                        "full name|f||s|null");
    }

    @Test
    void commentsKeepTheirCharacters(TestDatabase database) {
        assertThat(
                        database.rows(
                                """
                                select obj_description('billing."Order"'::regclass),
                                    col_description('billing."Order"'::regclass, 1)\
                                """))
                .containsExactly("It's a table; \\ and $$ are no trouble|drop table x; --");
    }

    @Test
    void rightsOnTablesBringThoseOnSequences(TestDatabase database) {
        assertThat(
                        database.rows(
                                """
                                select r, has_table_privilege(r, 'generation_attempts', 'insert'),
                                    has_sequence_privilege(r, 'generation_attempts_id_seq', 'usage'),
                                    has_table_privilege(r, 'generation_attempts', 'truncate'),
                                    has_schema_privilege(r, 'squall', 'usage')
                                from unnest(array['authenticated', 'plans_request', 'plans_worker']) r
                                """))
                .containsExactly(
                        "authenticated|t|t|f|f", "plans_request|f|f|f|f", "plans_worker|t|t|f|f");
    }

    @Test
    void nobodyButItsTriggerCallsTheLimitsFunction(TestDatabase database) {
        assertThat(
                        database.rows(
                                """
                                select prosecdef, proconfig,
                                    has_function_privilege('authenticated', oid, 'execute')
                                from pg_proc where proname = 'generation_attempts_per_plan'\
                                """))
                .containsExactly("t|{\"search_path=pg_catalog, pg_temp\"}|f");
    }

    @Test
    void anUpdateTouchesUpdatedAt(TestDatabase database) {
        database.execute(
                "insert into learning_plans (user_id, topic, updated_at)"
                        + " values (gen_random_uuid(), 'old', '2000-01-01')",
                "update learning_plans set topic = 'new' where topic = 'old'");

        assertThat(
                        database.rows(
                                "select updated_at > now() - interval '1 hour'"
                                        + " from learning_plans where topic = 'new'"))
                .containsExactly("t");
    }
}
