package dev.squall.examples.courses.queries;

import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.count;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.examples.courses.schema.Tables.courseModules;
import static dev.squall.examples.courses.schema.Tables.lessons;
import static dev.squall.examples.courses.schema.Tables.userLessonProgress;
import static dev.squall.examples.courses.schema.Tables.userRoadmapProgress;
import static dev.squall.examples.courses.schema.Tables.userStageProgress;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.courses.schema.ActivityAction;
import dev.squall.examples.courses.schema.CourseStage;
import dev.squall.examples.courses.schema.LessonStatus;
import dev.squall.examples.courses.schema.RoadmapStep;
import dev.squall.examples.courses.schema.UserLessonProgress;
import dev.squall.examples.courses.schema.UserRoadmapProgress;
import dev.squall.examples.courses.schema.UserStageProgress;
import dev.squall.query.Row2;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How far a student is. Whose rows these are, the session says.
public final class ProgressQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public ProgressQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public ProgressQueries(Db db) {
        this.db = () -> db;
    }

    /// Starts a lesson; nothing happens if it was started before.
    public boolean start(UUID lessonId) {
        return db.get()
                .transaction(
                        tx -> {
                            boolean started =
                                    tx.insert(userLessonProgress, p -> p.lessonId(lessonId))
                                                    .onConflict(
                                                            userLessonProgress.userId,
                                                            userLessonProgress.lessonId)
                                                    .doNothing()
                                                    .execute()
                                            == 1;
                            if (started) {
                                Activity.note(tx, ActivityAction.LESSON_STARTED, lessonId);
                            }
                            return started;
                        });
    }

    /// Ticks off a task of a lesson that was started.
    public Optional<UserLessonProgress> tick(UUID lessonId, UUID taskId) {
        return db.get()
                .transaction(
                        tx -> {
                            Optional<UserLessonProgress> progress = ofLesson(tx, lessonId);
                            if (progress.isEmpty() || progress.get().doneTasks().contains(taskId)) {
                                return progress;
                            }
                            List<UUID> done = new ArrayList<>(progress.get().doneTasks());
                            done.add(taskId);
                            return tx.update(userLessonProgress)
                                    .set(userLessonProgress.doneTasks, done)
                                    .where(
                                            userLessonProgress
                                                    .lessonId
                                                    .eq(lessonId)
                                                    .and(
                                                            ownedByCurrentUser(
                                                                    userLessonProgress.userId)))
                                    .returning()
                                    .first();
                        });
    }

    /// How far a lesson is.
    public Optional<UserLessonProgress> ofLesson(UUID lessonId) {
        return ofLesson(db.get(), lessonId);
    }

    private static Optional<UserLessonProgress> ofLesson(Db db, UUID lessonId) {
        return db.from(userLessonProgress)
                .where(userLessonProgress.lessonId.eq(lessonId))
                .where(ownedByCurrentUser(userLessonProgress.userId))
                .first();
    }

    /// Completes a lesson, and with it a part of its stage: in one transaction.
    ///
    /// @throws dev.squall.error.NoRows if there is no such lesson
    public UserStageProgress complete(UUID lessonId, Instant when) {
        return db.get()
                .transaction(
                        tx -> {
                            if (completeLesson(tx, lessonId, when)) {
                                Activity.note(tx, ActivityAction.LESSON_COMPLETED, lessonId);
                            }
                            CourseStage stage =
                                    tx.select(courseModules.stage)
                                            .from(lessons)
                                            .innerJoin(courseModules)
                                            .on(courseModules.id.eq(lessons.moduleId))
                                            .where(lessons.id.eq(lessonId))
                                            .one();
                            return countStage(tx, stage, when);
                        });
    }

    /// Whether it was open until now. A lesson keeps the time at which it was completed first.
    private static boolean completeLesson(Db tx, UUID lessonId, Instant when) {
        boolean open =
                ofLesson(tx, lessonId).filter(p -> p.status() == LessonStatus.COMPLETED).isEmpty();
        tx.insert(
                        userLessonProgress,
                        p -> p.lessonId(lessonId).status(LessonStatus.COMPLETED).completedAt(when))
                .onConflict(userLessonProgress.userId, userLessonProgress.lessonId)
                .doUpdate(
                        s ->
                                s.set(userLessonProgress.status, LessonStatus.COMPLETED)
                                        .set(
                                                userLessonProgress.completedAt,
                                                coalesce(userLessonProgress.completedAt, when)))
                .execute();
        return open;
    }

    private static UserStageProgress countStage(Db tx, CourseStage stage, Instant when) {
        Row2<Long, Long> lessonsOfStage =
                tx.select(count(), count(userLessonProgress.completedAt.orNull()))
                        .from(lessons)
                        .innerJoin(courseModules)
                        .on(courseModules.id.eq(lessons.moduleId))
                        .leftJoin(userLessonProgress)
                        .on(
                                userLessonProgress
                                        .lessonId
                                        .eq(lessons.id)
                                        .and(ownedByCurrentUser(userLessonProgress.userId)))
                        .where(courseModules.stage.eq(stage))
                        .one();
        int percent = Math.toIntExact(100 * lessonsOfStage.value2() / lessonsOfStage.value1());
        return saveStage(tx, stage, percent, percent == 100 ? when : null);
    }

    private static UserStageProgress saveStage(
            Db tx, CourseStage stage, int percent, @Nullable Instant completedAt) {
        LessonStatus status =
                completedAt == null ? LessonStatus.IN_PROGRESS : LessonStatus.COMPLETED;
        return tx.insert(
                        userStageProgress,
                        p ->
                                p.stage(stage)
                                        .status(status)
                                        .percent(percent)
                                        .completedAt(completedAt))
                .onConflict(userStageProgress.userId, userStageProgress.stage)
                .doUpdate(
                        s ->
                                s.set(userStageProgress.status, status)
                                        .set(userStageProgress.percent, percent)
                                        .set(userStageProgress.completedAt, completedAt))
                .returning()
                .one();
    }

    /// The stages that were begun.
    public List<UserStageProgress> stages() {
        return db.get()
                .from(userStageProgress)
                .where(ownedByCurrentUser(userStageProgress.userId))
                .orderBy(userStageProgress.stage)
                .list();
    }

    /// Notes a step of the roadmap as done; done again, the note is what changes.
    public UserRoadmapProgress reach(RoadmapStep step, @Nullable String note) {
        return db.get()
                .transaction(
                        tx -> {
                            Activity.note(tx, ActivityAction.ROADMAP_STEP_DONE, null);
                            return tx.insert(userRoadmapProgress, p -> p.step(step).note(note))
                                    .onConflict(
                                            userRoadmapProgress.userId, userRoadmapProgress.step)
                                    .doUpdate(s -> s.set(userRoadmapProgress.note, note))
                                    .returning()
                                    .one();
                        });
    }

    /// The roadmap: what is done, in its order.
    public List<UserRoadmapProgress> roadmap() {
        return db.get()
                .from(userRoadmapProgress)
                .where(ownedByCurrentUser(userRoadmapProgress.userId))
                .orderBy(userRoadmapProgress.step)
                .list();
    }
}
