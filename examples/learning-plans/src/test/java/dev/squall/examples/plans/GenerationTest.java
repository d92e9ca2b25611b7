package dev.squall.examples.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.squall.error.CheckViolation;
import dev.squall.examples.plans.queries.AttemptQueries;
import dev.squall.examples.plans.queries.ModuleQueries;
import dev.squall.examples.plans.queries.TaskQueries;
import dev.squall.examples.plans.schema.LearningPlan;
import dev.squall.examples.plans.schema.PlanModule;
import dev.squall.examples.plans.schema.Task;
import dev.squall.examples.plans.worker.GenerationWorker;
import dev.squall.examples.plans.worker.Outline;
import dev.squall.examples.plans.worker.Outline.Activity;
import dev.squall.examples.plans.worker.Outline.Section;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a generator makes is stored as modules with their tasks.
@SquallTest(PlansTemplate.class)
class GenerationTest {

    private final Plans plans;
    private final UUID ada;
    private final LearningPlan plan;

    GenerationTest(TestDatabase database) {
        plans = Plans.on(database);
        ada = plans.signUp("ada-" + UUID.randomUUID());
        plan = plans.plan(ada, "Concurrency");
    }

    @AfterEach
    void close() {
        plans.close();
    }

    private void generate(Section... sections) {
        new GenerationWorker(plans.service(), _ -> new Outline(List.of(sections))).attempt(plan);
    }

    @Test
    void modulesAreStoredWithTheirTasks() {
        generate(
                new Section("Begin", 60, List.of(new Activity("read", 20), new Activity("do", 40))),
                new Section("Rest", 10, List.of()),
                new Section("Go on", 30, List.of(new Activity("read on", 30))));
        List<PlanModule> modules = new ModuleQueries(plans.as(ada)).ofPlan(plan.id());
        TaskQueries tasks = new TaskQueries(plans.as(ada));
        assertThat(modules)
                .extracting(PlanModule::title, PlanModule::order)
                .containsExactly(tuple("Begin", 1), tuple("Rest", 2), tuple("Go on", 3));
        assertThat(modules)
                .extracting(m -> tasks.ofModule(m.id()).stream().map(Task::title).toList())
                .containsExactly(List.of("read", "do"), List.of(), List.of("read on"));
    }

    @Test
    void whereATaskIsRefusedNothingIsStored() {
        assertThatThrownBy(
                        () ->
                                generate(
                                        new Section("Begin", 60, List.of(new Activity("read", 1))),
                                        new Section("End", 60, List.of(new Activity("do", -1)))))
                .isInstanceOf(CheckViolation.class);
        assertThat(new ModuleQueries(plans.as(ada)).ofPlan(plan.id())).isEmpty();
        assertThat(new AttemptQueries(plans.worker()).ofPlan(plan.id())).isEmpty();
    }
}
