package dev.squall.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The document's "Schema Domains" and its enum types, in the database.
@SquallTest(CoursesTemplate.class)
class DomainsTest {

    private static final String DOMAINS =
            """
            Users     | users, invite_links
            Content   | course_modules, lessons, lesson_materials, lesson_tasks
            Progress  | user_lesson_progress, user_stage_progress, user_roadmap_progress
            Libraries | style_cards, glossary_terms, prompts, prompt_categories, prompt_steps
            Favorites | user_prompt_favorites
            Community | showcase_projects, project_likes
            AI Tools  | tool_chats, tool_messages, ai_system_instructions
            Admin     | activity_log, platform_settings
            """;

    private final TestDatabase database;

    DomainsTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void theTwentyTwoTablesOfEightDomainsAreThereAndNoOther() {
        List<String> tables =
                DOMAINS.lines()
                        .flatMap(line -> Stream.of(line.split("\\|", 2)[1].split(",")))
                        .map(String::strip)
                        .toList();
        assertThat(DOMAINS.lines()).hasSize(8);
        assertThat(tables).hasSize(22);
        assertThat(
                        database.rows(
                                "select table_name from information_schema.tables where"
                                        + " table_schema = 'public' and table_type = 'BASE TABLE'"))
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    user_role          | student, editor, admin
                    lesson_status      | not_started, in_progress, completed
                    style_category     | layout, typography, color, illustration, animation
                    prompt_category    | planning, interface, backend, debugging, texts
                    publication_status | draft, published, archived
                    project_status     | pending, approved, rejected
                    course_stage       | foundation, design, build, launch
                    roadmap_step       | idea, brief, design, prototype, launch, first_users
                    material_kind      | link, file, video, template
                    """)
    void aJavaEnumIsAPostgresqlEnum(String type, String labels) {
        assertThat(
                        database.rows(
                                "select enumlabel from pg_enum where enumtypid = '"
                                        + type
                                        + "'::regtype order by enumsortorder"))
                .isEqualTo(Arrays.asList(labels.split(", ")));
    }

    @Test
    void everyTableIsUnderPoliciesThatItsOwnerCannotEscape() {
        assertThat(
                        database.rows(
                                "select relname from pg_class where relkind = 'r' and relnamespace"
                                        + " = 'public'::regnamespace and not (relrowsecurity and"
                                        + " relforcerowsecurity)"))
                .isEmpty();
    }

    /// The document's "Triggers": nobody must think of it when a row is changed.
    @Test
    void everyUpdatedAtIsKeptByATrigger() {
        List<String> kept =
                database.rows(
                        "select event_object_table from information_schema.triggers where"
                                + " event_manipulation = 'UPDATE' and trigger_name like"
                                + " '%updated_at%'");
        assertThat(kept)
                .hasSizeGreaterThan(15)
                .containsExactlyInAnyOrderElementsOf(
                        database.rows(
                                "select table_name from information_schema.columns where"
                                        + " table_schema = 'public' and column_name ="
                                        + " 'updated_at'"));
    }
}
