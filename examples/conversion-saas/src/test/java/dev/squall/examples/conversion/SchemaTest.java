package dev.squall.examples.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.conversion.schema.Tables;
import dev.squall.harness.Golden;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The document's tables and conventions, as PostgreSQL has them.
@SquallTest(ConversionTemplate.class)
class SchemaTest {

    private static final List<String> TABLES =
            List.of(
                    // auth and users
                    "user",
                    "session",
                    "account",
                    "verification",
                    "passkey",
                    "two_factor",
                    // organisations
                    "organization",
                    "member",
                    "invitation",
                    // core business
                    "configurations",
                    "configuration_versions",
                    "transformation_jobs",
                    // integrations
                    "organization_webhooks",
                    "webhook_deliveries",
                    "api_keys",
                    // billing
                    "subscription_plans",
                    "organization_subscriptions",
                    "usage_records",
                    "active_conversions",
                    "billing_events",
                    // admin
                    "platform_admins",
                    "platform_audit_logs",
                    "audit_logs",
                    // platform
                    "feature_flags",
                    "system_metrics");

    private final TestDatabase database;

    SchemaTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void allTablesOfTheDocumentAreThereAndNoOther() {
        assertThat(TABLES).hasSize(25).doesNotHaveDuplicates();
        assertThat(
                        database.rows(
                                "select table_name from information_schema.tables"
                                        + " where table_schema = 'public'"))
                .containsExactlyInAnyOrderElementsOf(TABLES);
        assertThat(Tables.schema().tables()).hasSize(25);
    }

    @Test
    void everyConstraintHasItsName() {
        Golden.assertMatches(
                Path.of("src/test/resources/constraints.txt"),
                String.join(
                                "\n",
                                database.rows(
                                        "select conrelid::regclass::text, conname,"
                                            + " pg_get_constraintdef(oid) from pg_constraint where"
                                            + " connamespace = 'public'::regnamespace and contype"
                                            + " <> 'n' order by conrelid::regclass::text collate"
                                            + " \"C\",\n"
                                            + " conname collate \"C\""))
                        + "\n");
    }

    @Test
    void primaryKeysAreTextAndAreNamedId() {
        assertThat(
                        database.rows(
                                "select distinct a.attname, a.atttypid::regtype::text from pg_index"
                                    + " i join pg_attribute a on a.attrelid = i.indrelid and"
                                    + " a.attnum = any (i.indkey) where i.indisprimary and"
                                    + " i.indrelid in (select oid from pg_class where relnamespace"
                                    + " = 'public'::regnamespace)"))
                .containsExactly("id|text");
    }

    @Test
    void momentsHaveAZoneAndDefaultToNow() {
        String columns =
                "select distinct data_type, column_default, is_nullable"
                        + " from information_schema.columns where table_schema = 'public'";
        assertThat(database.rows(columns + " and column_name in ('created_at', 'updated_at')"))
                .containsExactly("timestamp with time zone|now()|NO");
        assertThat(
                        database.rows(
                                "select table_name from information_schema.columns"
                                        + " where table_schema = 'public'"
                                        + " and data_type = 'timestamp without time zone'"))
                .isEmpty();
    }

    @Test
    void enumsAreTextWithoutAType() {
        assertThat(
                        database.rows(
                                "select typname from pg_type where typtype = 'e'"
                                        + " and typnamespace = 'public'::regnamespace"))
                .isEmpty();
        assertThat(
                        database.rows(
                                "select data_type from information_schema.columns"
                                        + " where table_name = 'transformation_jobs'"
                                        + " and column_name = 'status'"))
                .containsExactly("text");
    }

    @Test
    void everyTableHasRowLevelSecurityThatBindsItsOwnerToo() {
        assertThat(
                        database.rows(
                                "select relname from pg_class where relkind = 'r'"
                                        + " and relnamespace = 'public'::regnamespace"
                                        + " and relrowsecurity and relforcerowsecurity"))
                .containsExactlyInAnyOrderElementsOf(TABLES);
    }

    /// camelCase in Java, snake_case in PostgreSQL: of tables and of columns.
    @Test
    void namesAreInSnakeCase() {
        assertThat(Tables.organizationWebhooks.name().sql().sql())
                .isEqualTo("organization_webhooks");
        assertThat(Tables.configurationVersions.configurationId.name().name())
                .isEqualTo("configuration_id");
        assertThat(Tables.user.twoFactorEnabled.name().name()).isEqualTo("two_factor_enabled");
        assertThat(
                        database.rows(
                                "select table_name, column_name from information_schema.columns"
                                        + " where table_schema = 'public' and (table_name ||"
                                        + " column_name) !~ '^[a-z][a-z_]*$'"))
                .isEmpty();
    }
}
