package dev.squall.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.PermissionDenied;
import dev.squall.examples.courses.queries.ActivityQueries;
import dev.squall.examples.courses.queries.ChatQueries;
import dev.squall.examples.courses.queries.ChatQueries.Answer;
import dev.squall.examples.courses.queries.LessonQueries;
import dev.squall.examples.courses.queries.ProgressQueries;
import dev.squall.examples.courses.queries.ShowcaseQueries;
import dev.squall.examples.courses.schema.ActivityAction;
import dev.squall.examples.courses.schema.AdminDashboardStats;
import dev.squall.examples.courses.schema.CourseStage;
import dev.squall.examples.courses.schema.Lesson;
import dev.squall.examples.courses.schema.NewShowcaseProject;
import dev.squall.examples.courses.schema.RecentStudentActivity;
import dev.squall.examples.courses.schema.ToolType;
import dev.squall.examples.courses.schema.User;
import dev.squall.examples.courses.schema.UserRole;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The document's "Views".
@SquallTest(CoursesTemplate.class)
class ViewsTest {

    private final Courses courses;
    private final TestDatabase database;
    private final ActivityQueries admin;

    ViewsTest(TestDatabase database) {
        this.database = database;
        courses = Courses.on(database);
        admin = new ActivityQueries(courses.admin());
    }

    @AfterEach
    void close() {
        courses.close();
    }

    @Test
    void areThoseOfTheDocument() {
        assertThat(
                        database.rows(
                                "select table_name from information_schema.views where table_schema"
                                        + " = 'public'"))
                .containsExactlyInAnyOrder("admin_dashboard_stats", "recent_student_activity");
    }

    @Test
    void theDashboardCountsTheWholePlatform() {
        AdminDashboardStats before = admin.dashboard();
        User ada = courses.signUp("Ada", UserRole.STUDENT);
        courses.signUp("Ben", UserRole.STUDENT);
        Db session = courses.as(ada);
        Lesson lesson = courses.lesson(CourseStage.FOUNDATION, "Counted");
        new ProgressQueries(session).complete(lesson.id(), Instant.EPOCH);
        Lesson deleted = courses.lesson(CourseStage.FOUNDATION, "Not counted");
        new LessonQueries(courses.editor()).delete(deleted.id());
        var project =
                new ShowcaseQueries(session)
                        .submit(
                                NewShowcaseProject.authorName("Ada")
                                        .title("Counted")
                                        .description(""));
        new ShowcaseQueries(session).toggleLike(project.id());
        new ChatQueries(session)
                .exchange(ada.id(), ToolType.IDEAS, "An idea?", new Answer("Several", false));
        database.execute(
                "update users set created_at = now() - interval '8 days' where name = 'Ben'");

        AdminDashboardStats after = admin.dashboard();

        assertThat(after.students()).isEqualTo(before.students() + 2);
        assertThat(after.newThisWeek()).isEqualTo(before.newThisWeek() + 1);
        assertThat(after.activeThisWeek()).isGreaterThan(before.activeThisWeek());
        assertThat(after.publishedLessons()).isEqualTo(before.publishedLessons() + 1);
        assertThat(after.completedLessons()).isEqualTo(before.completedLessons() + 1);
        assertThat(after.pendingProjects()).isEqualTo(before.pendingProjects() + 1);
        assertThat(after.likes()).isEqualTo(before.likes() + 1);
        assertThat(after.questionsThisWeek()).isEqualTo(before.questionsThisWeek() + 1);
    }

    @Test
    void recentActivityIsThatOfStudentsInTheLastMonth() {
        User eve = courses.signUp("Eve", UserRole.STUDENT);
        User ed = courses.signUp("Ed", UserRole.EDITOR);
        Lesson lesson = courses.lesson(CourseStage.BUILD, "Recent");
        new ProgressQueries(courses.as(eve)).start(lesson.id());
        new ProgressQueries(courses.as(ed)).start(lesson.id());
        database.execute(
                "update activity_log set created_at = now() - interval '31 days' where action ="
                        + " 'signed_up'");

        assertThat(admin.recent(100))
                .filteredOn(a -> a.userId().equals(eve.id()) || a.userId().equals(ed.id()))
                .singleElement()
                .satisfies(
                        a -> {
                            assertThat(a.action()).isEqualTo(ActivityAction.LESSON_STARTED);
                            assertThat(a.subjectId()).isEqualTo(lesson.id());
                            assertThat(a.email()).isEqualTo(eve.email());
                        });
        assertThat(admin.recent(1)).hasSize(1).allMatch(RecentStudentActivity.class::isInstance);
    }

    @Test
    void showAdministratorsAlone() {
        for (Db db : new Db[] {courses.student("Ada"), courses.editor(), courses.visitor()}) {
            assertThatThrownBy(() -> new ActivityQueries(db).dashboard())
                    .isInstanceOf(PermissionDenied.class);
            assertThatThrownBy(() -> new ActivityQueries(db).recent(1))
                    .isInstanceOf(PermissionDenied.class);
        }
        assertThat(admin.dashboard().students()).isPositive();
    }
}
