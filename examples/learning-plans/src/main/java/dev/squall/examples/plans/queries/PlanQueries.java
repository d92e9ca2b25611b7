package dev.squall.examples.plans.queries;

import static dev.squall.Sql.count;
import static dev.squall.examples.plans.schema.Tables.learningPlans;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.plans.schema.GenerationStatus;
import dev.squall.examples.plans.schema.LearningPlan;
import dev.squall.query.Row2;
import dev.squall.table.NewRow;
import dev.squall.table.Patch;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Learning plans. Whose they are is said nowhere here: policies do it.
public final class PlanQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public PlanQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public PlanQueries(Db db) {
        this.db = () -> db;
    }

    /// A plan.
    public Optional<LearningPlan> byId(UUID id) {
        return db.get().from(learningPlans).where(learningPlans.id.eq(id)).first();
    }

    /// A plan with its modules and their tasks, in one round trip: three statements, one for each
    /// list. Nothing in it says whose rows they are: the policies of all three tables do.
    public Optional<PlanFile> file(UUID id) {
        return db.get().find(PlanFile.class).where(learningPlans.id.eq(id)).first();
    }

    /// All plans, the newest first.
    public List<LearningPlan> list() {
        return db.get().from(learningPlans).orderBy(learningPlans.createdAt.desc()).list();
    }

    /// How many plans there are in each state of generation.
    public List<Row2<GenerationStatus, Long>> countByStatus() {
        return db.get()
                .select(learningPlans.generationStatus, count())
                .from(learningPlans)
                .groupBy(learningPlans.generationStatus)
                .orderBy(learningPlans.generationStatus)
                .list();
    }

    /// Stores a new plan.
    public LearningPlan create(NewRow<LearningPlan> plan) {
        return db.get().insert(learningPlans, plan).returning().one();
    }

    /// Changes a plan.
    public Optional<LearningPlan> update(UUID id, Patch<LearningPlan> changes) {
        return db.get()
                .update(learningPlans)
                .set(changes)
                .where(learningPlans.id.eq(id))
                .returning()
                .first();
    }

    /// Notes how far the generation of a plan is.
    public boolean mark(UUID id, GenerationStatus status) {
        return db.get()
                        .update(learningPlans)
                        .set(learningPlans.generationStatus, status)
                        .where(learningPlans.id.eq(id))
                        .execute()
                == 1;
    }

    /// Deletes a plan with all that hangs below it; whether there was one.
    public boolean delete(UUID id) {
        return db.get().delete(learningPlans).where(learningPlans.id.eq(id)).execute() == 1;
    }
}
