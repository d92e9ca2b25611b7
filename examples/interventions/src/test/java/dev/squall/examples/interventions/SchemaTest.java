package dev.squall.examples.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.interventions.queries.StudentQueries;
import dev.squall.examples.interventions.schema.GradeLevel;
import dev.squall.examples.interventions.schema.Tables;
import dev.squall.harness.Golden;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The document's tables and enums, as PostgreSQL has them.
@SquallTest(InterventionsTemplate.class)
class SchemaTest {

    private static final List<String> TABLES =
            List.of(
                    "users",
                    "roles",
                    "user_roles",
                    "students",
                    "interventions",
                    // which the document mentions and does not define
                    "intervention_sessions",
                    "schools",
                    "tools",
                    "role_tools");

    private final TestDatabase database;

    SchemaTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void theDocumentsTablesAreThereAndWhatItMentions() {
        assertThat(
                        database.rows(
                                "select table_name from information_schema.tables"
                                        + " where table_schema = 'public'"))
                .containsExactlyInAnyOrderElementsOf(TABLES);
        assertThat(Tables.schema().tables()).hasSameSizeAs(TABLES);
    }

    /// Names, types, defaults and nullability, column by column.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    users | id integer, cognito_sub varchar(255), email varchar(255), \
                    first_name varchar(255) null, last_name varchar(255) null, \
                    created_at timestamptz now(), updated_at timestamptz now(), \
                    last_sign_in_at timestamptz null
                    roles | id integer, name varchar(100), description text null, \
                    is_system boolean false, created_at timestamptz now()
                    user_roles | id integer, user_id integer, role_id integer, \
                    created_at timestamptz now(), updated_at timestamptz now()
                    students | id integer, sis_id varchar(100), first_name varchar(255), \
                    last_name varchar(255), grade_level grade_level, status student_status active, \
                    school_id integer null, created_at timestamptz now(), \
                    updated_at timestamptz now()
                    interventions | id integer, student_id integer, type intervention_type, \
                    status intervention_status planned, start_date date, end_date date null, \
                    created_by integer (session), created_at timestamptz now(), title varchar(255)
                    """)
    void columnsAreTheDocuments(String table, String columns) {
        assertThat(
                        database.rows(
                                """
                                select attname || ' ' || replace(replace(
                                        format_type(atttypid, atttypmod),
                                        'character varying', 'varchar'),
                                        'timestamp with time zone', 'timestamptz')
                                    || case when attnotnull then '' else ' null' end
                                    || case when d.text is null or d.text like 'nextval%' then ''
                                        when d.text like '%app.user_id%' then ' (session)'
                                        else ' ' || replace(split_part(d.text, '::', 1), '''', '')
                                        end
                                from pg_attribute
                                left join (select adrelid, adnum, pg_get_expr(adbin, adrelid)
                                    as text from pg_attrdef) d
                                    on adrelid = attrelid and adnum = attnum
                                where attnum > 0 and not attisdropped and attrelid = '\
                                """
                                        + table
                                        + "'::regclass order by attnum"))
                .isEqualTo(Arrays.asList(columns.split(", ")));
    }

    @Test
    void everyConstraintAndIndexHasItsName() {
        Golden.assertMatches(
                Path.of("src/test/resources/constraints.txt"),
                String.join(
                                "\n",
                                database.rows(
                                        """
                                        select * from (
                                            select conrelid::regclass::text, conname::text,
                                                pg_get_constraintdef(oid)
                                            from pg_constraint
                                            where connamespace = 'public'::regnamespace
                                                and contype <> 'n'
                                            union all
                                            select tablename::text, indexname::text,
                                                substring(indexdef from 'USING .*')
                                            from pg_indexes
                                            where schemaname = 'public' and not exists (
                                                select from pg_constraint
                                                where conname = indexname)
                                        ) named (on_table, name, definition)
                                        order by on_table collate "C", name collate "C"
                                        """))
                        + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    intervention_type   | academic, behavioral, social_emotional, attendance, \
                    health, other
                    intervention_status | planned, in_progress, completed, discontinued, on_hold
                    student_status      | active, inactive, transferred, graduated
                    grade_level         | K, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
                    """)
    void aJavaEnumIsAPostgresqlEnum(String type, String labels) {
        assertThat(
                        database.rows(
                                "select enumlabel from pg_enum where enumtypid = '"
                                        + type
                                        + "'::regtype order by enumsortorder"))
                .isEqualTo(Arrays.asList(labels.split(", ")));
    }

    /// A constant cannot be called `5`: its label is.
    @Test
    void aGradeIsItsNumberInPostgresqlAndAConstantInJava() {
        try (Tracker tracker = Tracker.on(database)) {
            var ada = tracker.staff("ada");
            int id = tracker.student(ada, "Alice", GradeLevel.FIFTH).id();

            assertThat(database.rows("select grade_level from students where id = " + id))
                    .containsExactly("5");
            assertThat(new StudentQueries(tracker.as(ada)).byId(id).orElseThrow().gradeLevel())
                    .isEqualTo(GradeLevel.FIFTH);
        }
    }

    @Test
    void everyTableHasPoliciesThatBindItsOwnerToo() {
        assertThat(
                        database.rows(
                                "select relname from pg_class where relkind = 'r'"
                                        + " and relnamespace = 'public'::regnamespace"
                                        + " and relrowsecurity and relforcerowsecurity"))
                .containsExactlyInAnyOrderElementsOf(TABLES);
    }
}
