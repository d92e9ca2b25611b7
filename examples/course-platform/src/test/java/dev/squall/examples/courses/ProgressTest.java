package dev.squall.examples.courses;

import static dev.squall.examples.courses.schema.Tables.lessonMaterials;
import static dev.squall.examples.courses.schema.Tables.lessonTasks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.NoRows;
import dev.squall.error.PermissionDenied;
import dev.squall.examples.courses.queries.ActivityQueries;
import dev.squall.examples.courses.queries.LessonFile;
import dev.squall.examples.courses.queries.LessonQueries;
import dev.squall.examples.courses.queries.LessonQueries.Line;
import dev.squall.examples.courses.queries.ModuleOutline;
import dev.squall.examples.courses.queries.ProgressQueries;
import dev.squall.examples.courses.schema.ActivityAction;
import dev.squall.examples.courses.schema.ActivityLogEntry;
import dev.squall.examples.courses.schema.CourseStage;
import dev.squall.examples.courses.schema.Lesson;
import dev.squall.examples.courses.schema.LessonMaterial;
import dev.squall.examples.courses.schema.LessonPatch;
import dev.squall.examples.courses.schema.LessonStatus;
import dev.squall.examples.courses.schema.MaterialKind;
import dev.squall.examples.courses.schema.RoadmapStep;
import dev.squall.examples.courses.schema.User;
import dev.squall.examples.courses.schema.UserLessonProgress;
import dev.squall.examples.courses.schema.UserRole;
import dev.squall.examples.courses.schema.UserStageProgress;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The domains Content and Progress: a student's way through the course.
@SquallTest(CoursesTemplate.class)
class ProgressTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

    private final Courses courses;
    private final User ada;
    private final ProgressQueries progress;

    ProgressTest(TestDatabase database) {
        courses = Courses.on(database);
        ada = courses.signUp("Ada", UserRole.STUDENT);
        progress = new ProgressQueries(courses.as(ada));
    }

    @AfterEach
    void close() {
        courses.close();
    }

    @Test
    void aStudentGoesThroughTheLessonsOfAStage() {
        Lesson html = courses.lesson(CourseStage.FOUNDATION, "HTML");
        Lesson css = courses.lesson(CourseStage.FOUNDATION, "CSS");

        assertThat(progress.start(html.id())).isTrue();
        assertThat(progress.start(html.id())).isFalse();
        UserStageProgress half = progress.complete(html.id(), MONDAY);
        assertThat(new LessonQueries(courses.as(ada)).outline())
                .startsWith(
                        new Line(
                                CourseStage.FOUNDATION,
                                "HTML module",
                                "HTML",
                                10,
                                LessonStatus.COMPLETED),
                        new Line(
                                CourseStage.FOUNDATION,
                                "CSS module",
                                "CSS",
                                10,
                                LessonStatus.NOT_STARTED));
        UserStageProgress whole = progress.complete(css.id(), TUESDAY);
        progress.complete(html.id(), TUESDAY);

        assertThat(half.percent()).isEqualTo(50);
        assertThat(half.status()).isEqualTo(LessonStatus.IN_PROGRESS);
        assertThat(half.completedAt()).isNull();
        assertThat(whole.percent()).isEqualTo(100);
        assertThat(whole.completedAt()).isEqualTo(TUESDAY);
        assertThat(progress.stages()).hasSize(1);
        assertThat(progress.ofLesson(html.id()))
                .map(UserLessonProgress::completedAt)
                .hasValue(MONDAY);
        assertThat(new ActivityQueries(courses.admin()).of(ada.id(), 9))
                .extracting(ActivityLogEntry::action)
                .containsExactly(
                        ActivityAction.LESSON_COMPLETED,
                        ActivityAction.LESSON_COMPLETED,
                        ActivityAction.LESSON_STARTED,
                        ActivityAction.SIGNED_UP);
        hide(html, css);
    }

    /// Other tests of this class look at whole stages too.
    private void hide(Lesson... lessons) {
        for (Lesson lesson : lessons) {
            courses.owner().execute("delete from lessons where id = '" + lesson.id() + "'");
        }
    }

    @Test
    void tasksAreTickedOffOnce() {
        Lesson lesson = courses.lesson(CourseStage.DESIGN, "Colors");
        UUID task = UUID.randomUUID();
        assertThat(progress.tick(lesson.id(), task)).isEmpty();
        progress.start(lesson.id());

        progress.tick(lesson.id(), task);
        progress.tick(lesson.id(), task);

        assertThat(progress.ofLesson(lesson.id()).orElseThrow().doneTasks()).containsExactly(task);
    }

    @Test
    void aDraftIsNotThereForStudents() {
        Db editor = courses.editor();
        Lesson published = courses.lesson(CourseStage.BUILD, "Forms");
        Lesson draft =
                new LessonQueries(editor).addLesson(published.moduleId(), "draft", "Draft", 5);
        LessonQueries seen = new LessonQueries(courses.as(ada));

        assertThat(seen.ofModule(published.moduleId()))
                .extracting(Lesson::id)
                .containsExactly(published.id());
        assertThat(seen.byId(draft.id())).isEmpty();
        assertThat(new LessonQueries(editor).byId(draft.id())).isPresent();
        assertThatThrownBy(() -> progress.complete(draft.id(), MONDAY)).isInstanceOf(NoRows.class);
        assertThat(progress.ofLesson(draft.id())).isEmpty();
        assertThatThrownBy(() -> seen.update(published.id(), LessonPatch.title("Mine")))
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void theRoadmapIsWalkedStepByStepAndSeenByNobodyElse() {
        progress.reach(RoadmapStep.BRIEF, "one page");
        progress.reach(RoadmapStep.IDEA, null);
        progress.reach(RoadmapStep.BRIEF, "two pages");

        assertThat(progress.roadmap())
                .extracting(p -> p.step() + " " + p.note())
                .containsExactly("IDEA null", "BRIEF two pages");
        assertThat(new ProgressQueries(courses.student("Ben")).roadmap()).isEmpty();
        assertThat(new ProgressQueries(courses.admin()).roadmap()).isEmpty();
    }

    @Test
    void aFileOfALessonHasWhatIsNotDeletedAndTheOwnProgress() {
        Lesson domains = courses.lesson(CourseStage.LAUNCH, "Domains");
        Db editor = courses.editor();
        for (String title : List.of("Cheat sheet", "Old sheet")) {
            editor.insert(
                            lessonMaterials,
                            m ->
                                    m.lessonId(domains.id())
                                            .kind(MaterialKind.FILE)
                                            .title(title)
                                            .url("https://example.com/sheet")
                                            .position(1))
                    .execute();
        }
        editor.delete(lessonMaterials).where(lessonMaterials.title.eq("Old sheet")).execute();
        for (int i = 2; i > 0; i--) {
            int place = i;
            editor.insert(
                            lessonTasks,
                            t ->
                                    t.lessonId(domains.id())
                                            .title("Task " + place)
                                            .position(place)
                                            .required(place == 1))
                    .execute();
        }
        progress.complete(domains.id(), MONDAY);
        LessonQueries queries = new LessonQueries(courses.as(ada));

        LessonFile file = queries.file(domains.id()).orElseThrow();

        assertThat(file.module()).isEqualTo("Domains module");
        assertThat(file.materials())
                .extracting(LessonMaterial::title)
                .containsExactly("Cheat sheet");
        assertThat(file.tasks())
                .extracting(LessonFile.Exercise::title)
                .containsExactly("Task 1", "Task 2");
        assertThat(file.progress())
                .containsExactly(
                        new LessonFile.Progress(LessonStatus.COMPLETED, List.of(), MONDAY));
        Db ben = courses.student("Ben");
        assertThat(new LessonQueries(ben).file(domains.id()).orElseThrow().progress()).isEmpty();
        assertThat(queries.modulesWithLessons())
                .contains(
                        new ModuleOutline(
                                CourseStage.LAUNCH,
                                "Domains module",
                                List.of(new ModuleOutline.Line(domains.id(), "Domains", 10, 1)),
                                10L));
    }
}
