package dev.squall.examples.plans.queries;

import static dev.squall.examples.plans.schema.Tables.generationAttempts;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.plans.schema.AttemptFailure;
import dev.squall.examples.plans.schema.AttemptStatus;
import dev.squall.examples.plans.schema.GenerationAttempt;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// The log of attempts to generate plans. It only grows.
public final class AttemptQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public AttemptQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public AttemptQueries(Db db) {
        this.db = () -> db;
    }

    /// The attempts for a plan, the oldest first.
    public List<GenerationAttempt> ofPlan(UUID planId) {
        return db.get()
                .from(generationAttempts)
                .where(generationAttempts.planId.eq(planId))
                .orderBy(generationAttempts.createdAt)
                .list();
    }

    /// How many attempts a plan has left.
    public long left(UUID planId) {
        long used =
                db.get()
                        .from(generationAttempts)
                        .where(generationAttempts.planId.eq(planId))
                        .count();
        return GenerationAttempt.MOST_PER_PLAN - used;
    }

    /// Notes an attempt that succeeded.
    ///
    /// @throws dev.squall.error.RowLimitExceeded if the plan has three already
    public GenerationAttempt succeeded(UUID planId, Duration took, int modules, int tasks) {
        return db.get()
                .insert(
                        generationAttempts,
                        a ->
                                a.planId(planId)
                                        .status(AttemptStatus.SUCCESS)
                                        .durationMs(Math.toIntExact(took.toMillis()))
                                        .modulesCount(modules)
                                        .tasksCount(tasks))
                .returning()
                .one();
    }

    /// Notes an attempt that failed.
    ///
    /// @throws dev.squall.error.RowLimitExceeded if the plan has three already
    public GenerationAttempt failed(UUID planId, Duration took, AttemptFailure why) {
        return db.get()
                .insert(
                        generationAttempts,
                        a ->
                                a.planId(planId)
                                        .status(AttemptStatus.FAILURE)
                                        .durationMs(Math.toIntExact(took.toMillis()))
                                        .modulesCount(0)
                                        .tasksCount(0)
                                        .failure(why))
                .returning()
                .one();
    }
}
