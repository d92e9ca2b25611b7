package dev.squall.examples.courses;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `tool_chats` and `tool_messages` are in production already: the records must describe exactly
/// what the document's DDL made there.
@SquallTest(CoursesTemplate.class)
class ToolTablesTest {

    private static final String TABLES = "('tool_chats'::regclass, 'tool_messages'::regclass)";

    private final TestDatabase ours;
    private final TestDatabase production;

    ToolTablesTest(TestDatabase database) {
        ours = database;
        production = new TestDatabase(database.server(), database.name() + "_production");
    }

    @BeforeEach
    void loadTheDocument() throws IOException {
        ours.execute("create database " + production.name());
        production.execute("create table users (id uuid primary key)");
        try (InputStream ddl = getClass().getResourceAsStream("ai-tools.sql")) {
            production.execute(
                    new String(requireNonNull(ddl).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void dropIt() {
        ours.execute("drop database " + production.name());
    }

    private void assertSame(String query, int rows) {
        List<String> expected = production.rows(query);
        assertThat(expected).hasSize(rows);
        assertThat(ours.rows(query)).isEqualTo(expected);
    }

    @Test
    void columnsTypesDefaultsAndNullabilityAreTheDocuments() {
        assertSame(
                """
                select attrelid::regclass, attnum, attname, format_type(atttypid, atttypmod),
                    attnotnull, attidentity, attgenerated, attcollation::regcollation,
                    pg_get_expr(adbin, adrelid)
                from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
                where attnum > 0 and attrelid in\
                """
                        + TABLES
                        + " order by 1, 2",
                11);
    }

    @Test
    void constraintsAndTheirNamesAreTheDocuments() {
        String query =
                """
                select conrelid::regclass, conname, contype, condeferrable, condeferred,
                    convalidated, confdeltype, confupdtype, pg_get_constraintdef(oid)
                from pg_constraint where conrelid in\
                """
                        + TABLES
                        + " order by 1, 2";
        assertThat(production.rows(query))
                .hasSizeGreaterThanOrEqualTo(7)
                .isEqualTo(ours.rows(query));
    }

    @Test
    void indexesAndTheirNamesAreTheDocuments() {
        assertSame(
                """
                select indrelid::regclass, indexrelid::regclass, indisunique, indisvalid,
                    pg_get_indexdef(indexrelid)
                from pg_index where indrelid in\
                """
                        + TABLES
                        + " order by 1, 2",
                4);
    }

    @Test
    void storageIsTheDocuments() {
        assertSame(
                "select oid::regclass, relkind, relpersistence, reloptions, relam from pg_class"
                        + " where oid in "
                        + TABLES
                        + " order by 1",
                2);
    }

    /// The document asks for the trigger, as for every `updated_at`. Policies are what Squall adds:
    /// they say who sees a row, and nothing of how it is stored.
    @Test
    void thatIsAllButOneTriggerAndThePolicies() {
        assertThat(
                        ours.rows(
                                "select tgname from pg_trigger where not tgisinternal and tgrelid"
                                        + " in "
                                        + TABLES))
                .hasSize(1)
                .first()
                .asString()
                .contains("updated_at");
        assertThat(
                        ours.rows(
                                "select relrowsecurity and relforcerowsecurity from pg_class where"
                                        + " oid in "
                                        + TABLES))
                .containsExactly("t", "t");
        assertThat(ours.rows("select polname from pg_policy where polrelid in " + TABLES))
                .containsExactlyInAnyOrder(
                        "tool_chats_own",
                        "tool_chats_read",
                        "tool_messages_own",
                        "tool_messages_read");
        assertThat(
                        production.rows(
                                "select 1 from pg_rewrite where ev_class in "
                                        + TABLES
                                        + " union all select 1 from pg_inherits where inhrelid in "
                                        + TABLES))
                .isEmpty();
    }
}
