package dev.squall.examples.courses;

import static dev.squall.Sql.count;
import static dev.squall.examples.courses.schema.Tables.courseModules;
import static dev.squall.examples.courses.schema.Tables.glossaryTerms;
import static dev.squall.examples.courses.schema.Tables.lessonMaterials;
import static dev.squall.examples.courses.schema.Tables.lessons;
import static dev.squall.examples.courses.schema.Tables.showcaseProjects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.PermissionDenied;
import dev.squall.error.UniqueViolation;
import dev.squall.examples.courses.queries.LessonQueries;
import dev.squall.examples.courses.queries.LibraryQueries;
import dev.squall.examples.courses.queries.ProgressQueries;
import dev.squall.examples.courses.queries.ShowcaseQueries;
import dev.squall.examples.courses.schema.CourseStage;
import dev.squall.examples.courses.schema.Lesson;
import dev.squall.examples.courses.schema.LessonPatch;
import dev.squall.examples.courses.schema.LessonStatus;
import dev.squall.examples.courses.schema.MaterialKind;
import dev.squall.examples.courses.schema.NewGlossaryTerm;
import dev.squall.examples.courses.schema.NewShowcaseProject;
import dev.squall.examples.courses.schema.ProjectStatus;
import dev.squall.examples.courses.schema.ShowcaseProject;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The document's rule "always filter `WHERE deleted_at IS NULL`": nobody writes it, every
/// statement has it.
@SquallTest(CoursesTemplate.class)
class SoftDeleteTest {

    private final Courses courses;
    private final Db editor;
    private final Db ada;
    private final LessonQueries edited;
    private final Lesson lesson;

    SoftDeleteTest(TestDatabase database) {
        courses = Courses.on(database);
        editor = courses.editor();
        ada = courses.student("Ada");
        edited = new LessonQueries(editor);
        lesson = courses.lesson(CourseStage.LAUNCH, "Gone");
    }

    @AfterEach
    void close() {
        courses.close();
    }

    @Test
    void isWhereverPeopleEditContent() {
        assertThat(
                        courses.owner()
                                .rows(
                                        "select table_name from information_schema.columns where"
                                                + " column_name = 'deleted_at'"))
                .containsExactlyInAnyOrder(
                        "course_modules",
                        "lessons",
                        "lesson_materials",
                        "lesson_tasks",
                        "style_cards",
                        "glossary_terms",
                        "prompts",
                        "prompt_categories",
                        "showcase_projects");
    }

    @Test
    void everyStatementHasTheFilter() {
        assertThat(editor.from(lessons).toString()).endsWith("where lessons.deleted_at is null");
        assertThat(
                        editor.select(courseModules.title, count())
                                .from(courseModules)
                                .innerJoin(lessons)
                                .on(lessons.moduleId.eq(courseModules.id))
                                .groupBy(courseModules.title)
                                .toString())
                .contains("course_modules.deleted_at is null", "lessons.deleted_at is null");
        assertThat(
                        editor.update(lessons)
                                .set(LessonPatch.title("New"))
                                .where(lessons.id.eq(lesson.id()))
                                .toString())
                .contains("lessons.deleted_at is null");
        assertThat(editor.delete(lessons).where(lessons.id.eq(lesson.id())).toString())
                .startsWith("update lessons set deleted_at = now()");
    }

    @Test
    void aDeletedLessonIsGoneForEverybodyAndComesBack() {
        UUID module = lesson.moduleId();
        LessonQueries seen = new LessonQueries(ada);
        editor.insert(
                        lessonMaterials,
                        m ->
                                m.lessonId(lesson.id())
                                        .kind(MaterialKind.LINK)
                                        .title("Manual")
                                        .url("https://www.postgresql.org/docs/")
                                        .position(1))
                .execute();
        assertThat(seen.materials(lesson.id())).hasSize(1);

        assertThat(edited.delete(lesson.id())).isTrue();
        assertThat(edited.delete(lesson.id())).isFalse();

        assertThat(seen.byId(lesson.id())).isEmpty();
        assertThat(seen.ofModule(module)).isEmpty();
        assertThat(seen.materials(lesson.id())).isEmpty();
        assertThat(edited.byId(lesson.id())).isEmpty();
        assertThat(edited.update(lesson.id(), LessonPatch.title("Zombie"))).isEmpty();
        assertThat(edited.deleted()).extracting(Lesson::id).contains(lesson.id());
        assertThat(edited.restore(lesson.id())).isTrue();
        assertThat(seen.ofModule(module)).extracting(Lesson::title).containsExactly("Gone");
        assertThat(seen.materials(lesson.id())).hasSize(1);
    }

    @Test
    void whatWasLearntStaysWhenALessonIsDeleted() {
        ProgressQueries progress = new ProgressQueries(ada);
        progress.complete(lesson.id(), Instant.EPOCH);

        edited.delete(lesson.id());

        assertThat(progress.ofLesson(lesson.id())).isPresent();
        assertThat(new LessonQueries(ada).outline())
                .noneMatch(line -> line.status() == LessonStatus.COMPLETED);
    }

    @Test
    void aStudentDeletesNoContentButTheirOwnProject() {
        assertThatThrownBy(() -> new LessonQueries(ada).delete(lesson.id()))
                .isInstanceOf(PermissionDenied.class);
        ShowcaseQueries hers = new ShowcaseQueries(ada);
        ShowcaseProject project =
                hers.submit(NewShowcaseProject.authorName("Ada").title("Old").description("done"));
        new ShowcaseQueries(editor).review(project.id(), ProjectStatus.APPROVED);
        ShowcaseQueries others = new ShowcaseQueries(courses.student("Ben"));

        assertThat(others.delete(project.id())).isFalse();
        assertThat(hers.delete(project.id())).isTrue();

        assertThat(others.byId(project.id())).isEmpty();
        assertThat(hers.mine()).isEmpty();
        assertThat(
                        courses.owner()
                                .rows(
                                        "select title from showcase_projects where deleted_at is"
                                                + " not null"))
                .contains("Old");
    }

    @Test
    void aSlugIsFreeAgainAndTheOldRowCannotComeBackBesideTheNewOne() {
        LibraryQueries library = new LibraryQueries(editor);
        library.explain(NewGlossaryTerm.slug("sql").term("SQL").definition("one"));
        library.remove("sql");
        library.explain(NewGlossaryTerm.slug("sql").term("SQL").definition("two"));

        assertThat(library.lookUp("SQL")).hasSize(1);
        assertThatThrownBy(
                        () -> editor.sql("update glossary_terms set deleted_at = null").execute())
                .isInstanceOf(UniqueViolation.class);
        Db service = courses.service().use("throw away what was deleted");
        assertThat(
                        service.purge(glossaryTerms)
                                .where(glossaryTerms.deletedAt.isNotNull())
                                .execute())
                .isEqualTo(1);
        assertThat(service.from(glossaryTerms).withDeleted().list()).hasSize(1);
        assertThat(service.from(showcaseProjects).count()).isZero();
    }
}
