package dev.squall.examples.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Db;
import dev.squall.examples.plans.queries.AttemptQueries;
import dev.squall.examples.plans.queries.ModuleQueries;
import dev.squall.examples.plans.queries.PlanFile;
import dev.squall.examples.plans.queries.PlanFile.Activity;
import dev.squall.examples.plans.queries.PlanFile.Section;
import dev.squall.examples.plans.queries.PlanQueries;
import dev.squall.examples.plans.queries.TaskQueries;
import dev.squall.examples.plans.schema.AttemptFailure;
import dev.squall.examples.plans.schema.LearningPlan;
import dev.squall.examples.plans.schema.PlanModule;
import dev.squall.examples.plans.schema.Task;
import dev.squall.harness.TestDatabase;
import dev.squall.test.ShapesAssert;
import dev.squall.test.SquallTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A plan with all that hangs below it.
@SquallTest(PlansTemplate.class)
class PlanFileTest {

    private final TestDatabase test;
    private final Plans plans;

    PlanFileTest(TestDatabase database) {
        test = database;
        plans = Plans.on(database);
    }

    @AfterEach
    void close() {
        plans.close();
    }

    @Test
    void whatItsShapeSaysIsUnderstood() {
        ShapesAssert.inPackageOf(PlansDatabase.class, test).canBePrepared();
    }

    @Test
    void aFileOfAPlanHasItsModulesAndTheirTasksInOrder() {
        UUID ada = plans.signUp("ada");
        LearningPlan plan = plans.plan(ada, "SQL");
        Db own = plans.as(ada);
        PlanModule joins = new ModuleQueries(own).add(plan.id(), "Joins", 60);
        PlanModule windows = new ModuleQueries(own).add(plan.id(), "Windows", 90);
        new ModuleQueries(own).reorder(plan.id(), List.of(windows.id(), joins.id()));
        TaskQueries tasks = new TaskQueries(own);
        Task read = tasks.add(joins.id(), "Read", 20);
        Task draw = tasks.add(joins.id(), "Draw", 10);
        Instant done = Instant.parse("2026-11-16T09:00:00Z");
        tasks.complete(draw.id(), done);
        new AttemptQueries(plans.worker())
                .failed(plan.id(), Duration.ofSeconds(3), AttemptFailure.TIMEOUT);

        assertThat(new PlanQueries(own).file(plan.id()))
                .contains(
                        new PlanFile(
                                plan.id(),
                                "SQL",
                                plan.skillLevel(),
                                plan.weeklyHours(),
                                plan.generationStatus(),
                                List.of(
                                        new Section(windows.id(), "Windows", 90, List.of(), 0),
                                        new Section(
                                                joins.id(),
                                                "Joins",
                                                60,
                                                List.of(
                                                        new Activity(read.id(), "Read", 20, null),
                                                        new Activity(draw.id(), "Draw", 10, done)),
                                                1)),
                                1));
        Db bob = plans.as(plans.signUp("bob"));
        assertThat(new PlanQueries(bob).file(plan.id())).isEmpty();
        assertThat(new PlanQueries(bob).list()).isEmpty();
    }
}
