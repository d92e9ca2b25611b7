package dev.squall.examples.plans.worker;

import static dev.squall.examples.plans.schema.Tables.learningPlans;

import dev.squall.Db;
import dev.squall.error.RowLimitExceeded;
import dev.squall.examples.plans.queries.AttemptQueries;
import dev.squall.examples.plans.queries.PlanQueries;
import dev.squall.examples.plans.schema.GenerationStatus;
import dev.squall.examples.plans.schema.LearningPlan;
import dev.squall.service.ServiceDb;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Generates the plans that wait for it, whoever they belong to, and logs each attempt.
public final class GenerationWorker {

    private final Db db;
    private final PlanGenerator generator;

    /// @param service the client that policies do not hold back
    public GenerationWorker(ServiceDb service, PlanGenerator generator) {
        this.db = service.use("generate the plans that wait");
        this.generator = generator;
    }

    /// Makes one attempt for each plan that waits; how many there were.
    public int runOnce() {
        List<LearningPlan> waiting =
                db.from(learningPlans)
                        .where(learningPlans.generationStatus.eq(GenerationStatus.GENERATING))
                        .orderBy(learningPlans.createdAt)
                        .list();
        for (LearningPlan plan : waiting) {
            try {
                attempt(plan);
            } catch (RowLimitExceeded e) { // it is not to keep the others waiting
                new PlanQueries(db).mark(plan.id(), GenerationStatus.FAILED);
            }
        }
        return waiting.size();
    }

    /// Makes one attempt for a plan.
    ///
    /// @throws dev.squall.error.RowLimitExceeded if it has had three
    public void attempt(LearningPlan plan) {
        long began = System.nanoTime();
        try {
            Outline outline = generator.generate(plan);
            store(plan.id(), outline, Duration.ofNanos(System.nanoTime() - began));
        } catch (GenerationFailed e) {
            logFailure(plan.id(), e, Duration.ofNanos(System.nanoTime() - began));
        }
    }

    /// The log, the modules, the tasks and the plan's state are one transaction: all or nothing.
    private void store(UUID planId, Outline outline, Duration took) {
        db.inTransaction(
                tx -> {
                    int count = outline.sections().size();
                    new AttemptQueries(tx).succeeded(planId, took, count, outline.activities());
                    tx.insertGraph(ModuleDraft.of(planId, outline)).execute();
                    new PlanQueries(tx).mark(planId, GenerationStatus.READY);
                });
    }

    private void logFailure(UUID planId, GenerationFailed failure, Duration took) {
        db.inTransaction(
                tx -> {
                    AttemptQueries attempts = new AttemptQueries(tx);
                    attempts.failed(planId, took, failure.failure());
                    if (attempts.left(planId) == 0) {
                        new PlanQueries(tx).mark(planId, GenerationStatus.FAILED);
                    }
                });
    }
}
