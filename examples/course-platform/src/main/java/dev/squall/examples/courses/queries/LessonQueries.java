package dev.squall.examples.courses.queries;

import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.max;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.examples.courses.schema.Tables.courseModules;
import static dev.squall.examples.courses.schema.Tables.lessonMaterials;
import static dev.squall.examples.courses.schema.Tables.lessonTasks;
import static dev.squall.examples.courses.schema.Tables.lessons;
import static dev.squall.examples.courses.schema.Tables.userLessonProgress;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.courses.schema.CourseModule;
import dev.squall.examples.courses.schema.CourseStage;
import dev.squall.examples.courses.schema.Lesson;
import dev.squall.examples.courses.schema.LessonMaterial;
import dev.squall.examples.courses.schema.LessonPatch;
import dev.squall.examples.courses.schema.LessonStatus;
import dev.squall.examples.courses.schema.LessonTask;
import dev.squall.examples.courses.schema.PublicationStatus;
import dev.squall.table.Patch;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The course: modules, their lessons, and what comes with a lesson.
public final class LessonQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public LessonQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public LessonQueries(Db db) {
        this.db = () -> db;
    }

    /// The modules, stage by stage.
    public List<CourseModule> modules() {
        return db.get()
                .from(courseModules)
                .orderBy(courseModules.stage, courseModules.position)
                .list();
    }

    /// All lessons in their order, with how far whose session this is has come.
    public List<Line> outline() {
        return db.get()
                .select(
                        courseModules.stage,
                        courseModules.title,
                        lessons.title,
                        lessons.durationMinutes,
                        coalesce(userLessonProgress.status.orNull(), LessonStatus.NOT_STARTED))
                .from(lessons)
                .innerJoin(courseModules)
                .on(courseModules.id.eq(lessons.moduleId))
                .leftJoin(userLessonProgress)
                .on(
                        userLessonProgress
                                .lessonId
                                .eq(lessons.id)
                                .and(ownedByCurrentUser(userLessonProgress.userId)))
                .orderBy(courseModules.stage, courseModules.position, lessons.position)
                .list(Line::new);
    }

    /// The modules with their lessons, stage by stage, in one round trip.
    public List<ModuleOutline> modulesWithLessons() {
        return db.get()
                .find(ModuleOutline.class)
                .orderBy(courseModules.stage, courseModules.position)
                .list();
    }

    /// A lesson with all that its page shows, in one round trip.
    public Optional<LessonFile> file(UUID id) {
        return db.get().find(LessonFile.class).where(lessons.id.eq(id)).first();
    }

    /// A lesson.
    public Optional<Lesson> byId(UUID id) {
        return db.get().from(lessons).where(lessons.id.eq(id)).first();
    }

    /// The lessons of a module.
    public List<Lesson> ofModule(UUID moduleId) {
        return db.get()
                .from(lessons)
                .where(lessons.moduleId.eq(moduleId))
                .orderBy(lessons.position)
                .list();
    }

    /// What comes with a lesson.
    public List<LessonMaterial> materials(UUID lessonId) {
        return db.get()
                .from(lessonMaterials)
                .where(lessonMaterials.lessonId.eq(lessonId))
                .orderBy(lessonMaterials.position)
                .list();
    }

    /// What a student does in a lesson.
    public List<LessonTask> tasks(UUID lessonId) {
        return db.get()
                .from(lessonTasks)
                .where(lessonTasks.lessonId.eq(lessonId))
                .orderBy(lessonTasks.position)
                .list();
    }

    /// Adds a published module behind the others of its stage; for editors.
    public CourseModule addModule(CourseStage stage, String slug, String title) {
        return db.get()
                .transaction(
                        tx -> {
                            @Nullable Integer last =
                                    tx.select(max(courseModules.position))
                                            .from(courseModules)
                                            .where(courseModules.stage.eq(stage))
                                            .one();
                            return tx.insert(
                                            courseModules,
                                            m ->
                                                    m.stage(stage)
                                                            .slug(slug)
                                                            .title(title)
                                                            .position(last == null ? 1 : last + 1)
                                                            .status(PublicationStatus.PUBLISHED))
                                    .returning()
                                    .one();
                        });
    }

    /// Adds a draft behind the other lessons of a module; for editors.
    public Lesson addLesson(UUID moduleId, String slug, String title, int minutes) {
        return db.get()
                .transaction(
                        tx -> {
                            @Nullable Integer last =
                                    tx.select(max(lessons.position))
                                            .from(lessons)
                                            .where(lessons.moduleId.eq(moduleId))
                                            .one();
                            return tx.insert(
                                            lessons,
                                            l ->
                                                    l.moduleId(moduleId)
                                                            .slug(slug)
                                                            .title(title)
                                                            .durationMinutes(minutes)
                                                            .position(last == null ? 1 : last + 1))
                                    .returning()
                                    .one();
                        });
    }

    /// Changes a lesson; for editors.
    public Optional<Lesson> update(UUID id, Patch<Lesson> changes) {
        return db.get().update(lessons).set(changes).where(lessons.id.eq(id)).returning().first();
    }

    /// Shows a lesson to students; for editors.
    public boolean publish(UUID id) {
        return db.get()
                        .update(lessons)
                        .set(lessons.status, PublicationStatus.PUBLISHED)
                        .where(lessons.id.eq(id))
                        .execute()
                == 1;
    }

    /// Deletes a lesson: nobody sees it any more, and it can be restored; for editors.
    public boolean delete(UUID id) {
        return db.get().delete(lessons).where(lessons.id.eq(id)).execute() == 1;
    }

    /// The deleted lessons, the last one first; for editors.
    public List<Lesson> deleted() {
        return db.get()
                .from(lessons)
                .withDeleted()
                .where(lessons.deletedAt.isNotNull())
                .orderBy(lessons.deletedAt.desc())
                .list();
    }

    /// Takes a deletion back; for editors.
    ///
    /// @throws dev.squall.error.UniqueViolation if its slug has been given to another lesson
    public boolean restore(UUID id) {
        return db.get()
                        .update(lessons)
                        .set(LessonPatch.deletedAt(null))
                        .where(lessons.id.eq(id))
                        .withDeleted()
                        .execute()
                == 1;
    }

    /// A line of the outline.
    public record Line(
            CourseStage stage, String module, String lesson, int minutes, LessonStatus status) {}
}
