package dev.squall.examples.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.product.schema.Tables;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The document's tables, as PostgreSQL has them.
@SquallTest(ProductTemplate.class)
class SchemaTest {

    private final TestDatabase test;

    SchemaTest(TestDatabase test) {
        this.test = test;
    }

    private List<String> columns(String table) {
        return test.rows(
                "select column_name, data_type, is_nullable, column_default"
                        + " from information_schema.columns where table_name = '"
                        + table
                        + "' order by ordinal_position");
    }

    @Test
    void projectsHaveTheColumnsOfTheDocument() {
        assertThat(columns("projects"))
                .containsExactlyInAnyOrder(
                        "id|uuid|NO|gen_random_uuid()",
                        "name|text|NO|null",
                        "description|text|YES|null",
                        "status|text|NO|'draft'::text",
                        "validation_score|integer|NO|0",
                        "collected_data|jsonb|YES|null",
                        "user_id|uuid|NO|null",
                        "created_at|timestamp with time zone|NO|now()",
                        "updated_at|timestamp with time zone|NO|now()");
    }

    @Test
    void artifactsHaveTheColumnsOfTheDocument() {
        assertThat(columns("artifacts"))
                .containsExactly(
                        "id|uuid|NO|gen_random_uuid()",
                        "project_id|uuid|NO|null",
                        "type|text|NO|null",
                        "content|text|NO|null",
                        "created_at|timestamp with time zone|NO|now()");
    }

    @Test
    void thereAreSixTables() {
        assertThat(Tables.schema().tables())
                .extracting(table -> table.name().name())
                .containsExactly(
                        "users",
                        "projects",
                        "conversations",
                        "messages",
                        "artifacts",
                        "activity_log");
    }

    @Test
    void enumsAreTextThatIsChecked() {
        assertThat(
                        test.rows(
                                "select conname from pg_constraint where contype = 'c' and"
                                        + " conrelid::regclass::text in ('projects', 'messages',"
                                        + " 'activity_log') order by 1"))
                .containsExactly(
                        "activity_log_type_check",
                        "messages_role_check",
                        "projects_status_check",
                        "projects_validation_score_check");
    }

    @Test
    void whatIsSearchedHasAnIndex() {
        assertThat(
                        test.rows(
                                "select indexname from pg_indexes where tablename in ('projects',"
                                        + " 'artifacts') order by 1"))
                .containsExactly(
                        "artifacts_pkey",
                        "artifacts_project_id_idx",
                        "projects_created_at_idx",
                        "projects_pkey",
                        "projects_status_idx",
                        "projects_user_id_idx");
    }

    @Test
    void everyForeignKeyHasAnIndexThatBeginsWithIt() {
        assertThat(
                        test.rows(
                                """
                                select conrelid::regclass, conname from pg_constraint c
                                where contype = 'f' and connamespace = 'public'::regnamespace
                                    and not exists (select from pg_index i
                                        where i.indrelid = c.conrelid
                                            and i.indkey[0] = c.conkey[1])
                                """))
                .isEmpty();
    }

    @Test
    void rowsGoAlongWithWhatTheyBelongTo() {
        assertThat(
                        test.rows(
                                """
                                select conrelid::regclass || '.' || conname, confdeltype
                                from pg_constraint
                                where contype = 'f' and connamespace = 'public'::regnamespace
                                order by 1
                                """))
                .containsExactly(
                        "activity_log.activity_log_from_user_id_fkey|n",
                        "activity_log.activity_log_project_id_fkey|n",
                        "activity_log.activity_log_to_user_id_fkey|n",
                        "artifacts.artifacts_project_id_fkey|c",
                        "conversations.conversations_project_id_fkey|c",
                        "messages.messages_conversation_id_fkey|c",
                        "projects.projects_user_id_fkey|c");
    }
}
