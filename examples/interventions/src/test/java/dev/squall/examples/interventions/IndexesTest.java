package dev.squall.examples.interventions;

import static dev.squall.examples.interventions.schema.Tables.interventions;
import static dev.squall.examples.interventions.schema.Tables.students;
import static dev.squall.examples.interventions.schema.Tables.users;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Db;
import dev.squall.examples.interventions.schema.EmailAddress;
import dev.squall.examples.interventions.schema.InterventionStatus;
import dev.squall.explain.Explain;
import dev.squall.explain.PlanNode;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The document's "Indexing": they are declared with the table, and the queries use them.
@SquallTest(InterventionsTemplate.class)
class IndexesTest {

    private final TestDatabase test;
    private final Tracker tracker;
    private final Db db;

    IndexesTest(TestDatabase database) {
        test = database;
        tracker = Tracker.on(database);
        db = tracker.signIn();
    }

    @BeforeEach
    void manyRows() {
        test.execute(
                """
                insert into users (cognito_sub, email)
                select 'sub' || i, 'user' || i || '@example.com' from generate_series(1, 3000) i
                on conflict do nothing
                """,
                """
                insert into students (sis_id, first_name, last_name, grade_level)
                select 'S' || i, 'First', 'Last' || i, '5' from generate_series(1, 3000) i
                on conflict do nothing
                """,
                """
                insert into interventions (student_id, type, title, start_date, created_by)
                select s.id, 'other', 'Support', '2026-09-07', (select min(id) from users)
                from students s
                """,
                "analyze users, students, interventions");
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    private static List<String> indexes(PlanNode plan) {
        return plan.nodes().map(PlanNode::index).filter(name -> name != null).toList();
    }

    @Test
    void anAddressIsFoundByItsIndex() {
        var query = db.from(users).where(users.email.eq(new EmailAddress("user7@example.com")));

        assertThat(indexes(query.plan(Explain.PLAN))).containsExactly("users_email_idx");
    }

    /// The document declares the column unique and adds a unique index: two indexes of one column.
    /// A unique constraint is a unique index, so that here there is one, with its name.
    @Test
    void whoSignsInIsFoundByTheOneUniqueIndex() {
        var query = db.from(users).where(users.cognitoSub.eq("sub7"));

        assertThat(indexes(query.plan(Explain.PLAN))).containsExactly("users_cognito_sub_idx");
        assertThat(
                        test.rows(
                                "select indexname from pg_indexes where tablename = 'users' and"
                                        + " indexdef like '%(cognito_sub)%'"))
                .containsExactly("users_cognito_sub_idx");
    }

    @Test
    void aCompositeIndexServesACommonQuery() {
        int student = db.select(students.id).from(students).limit(1).one();
        var query =
                db.from(interventions)
                        .where(interventions.studentId.eq(student))
                        .where(interventions.status.eq(InterventionStatus.PLANNED));

        assertThat(indexes(query.plan(Explain.PLAN)))
                .containsExactly("interventions_student_id_status_idx");
    }

    @Test
    void aPageIsReadInTheOrderOfAnIndex() {
        var query = db.from(students).orderBy(students.lastName, students.id).limit(50);

        assertThat(indexes(query.plan(Explain.PLAN))).containsExactly("students_last_name_id_idx");
    }
}
