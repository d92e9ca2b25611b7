package dev.squall.examples.plans;

import static dev.squall.examples.plans.schema.Tables.modules;
import static dev.squall.examples.plans.schema.Tables.tasks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.CheckViolation;
import dev.squall.error.UniqueViolation;
import dev.squall.examples.plans.queries.ModuleQueries;
import dev.squall.examples.plans.queries.TaskQueries;
import dev.squall.examples.plans.schema.PlanModule;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The order of modules and tasks: from 1, unique within the parent, and still changeable.
@SquallTest(PlansTemplate.class)
class ModuleOrderTest {

    private final Plans plans;
    private final Db ada;
    private final ModuleQueries queries;
    private final UUID planId;

    ModuleOrderTest(TestDatabase database) {
        plans = Plans.on(database);
        UUID id = plans.signUp("ada-" + UUID.randomUUID());
        ada = plans.as(id);
        queries = new ModuleQueries(ada);
        planId = plans.plan(id, "Order").id();
        queries.add(planId, "A", 10);
        queries.add(planId, "B", 10);
        queries.add(planId, "C", 10);
    }

    @AfterEach
    void close() {
        plans.close();
    }

    private List<String> titles() {
        return queries.ofPlan(planId).stream().map(PlanModule::title).toList();
    }

    private List<UUID> ids() {
        return queries.ofPlan(planId).stream().map(PlanModule::id).toList();
    }

    @Test
    void orderStartsAtOne() {
        assertThat(queries.ofPlan(planId)).extracting(PlanModule::order).containsExactly(1, 2, 3);
        assertThatThrownBy(
                        () ->
                                ada.insert(
                                                modules,
                                                m ->
                                                        m.planId(planId)
                                                                .order(0)
                                                                .title("Zero")
                                                                .estimatedMinutes(1))
                                        .execute())
                .isInstanceOf(CheckViolation.class)
                .hasMessageContaining("modules_order_check");
    }

    @Test
    void modulesAreReorderedInOneTransaction() {
        List<UUID> before = ids();

        queries.reorder(planId, List.of(before.get(2), before.get(1), before.get(0)));

        assertThat(titles()).containsExactly("C", "B", "A");
    }

    @Test
    void twoModulesWithOnePlaceAreRefusedAtTheCommit() {
        List<UUID> before = ids();

        assertThatThrownBy(() -> queries.reorder(planId, List.of(before.get(1))))
                .isInstanceOf(UniqueViolation.class)
                .hasMessageContaining("modules_plan_id_order_key");
        assertThat(titles()).containsExactly("A", "B", "C");
    }

    @Test
    void otherPlansHavePlacesOfTheirOwn() {
        UUID other = plans.plan(plans.signUp("ben-" + UUID.randomUUID()), "Other").id();
        Db worker = plans.worker();

        assertThat(new ModuleQueries(worker).add(other, "A", 10).order()).isEqualTo(1);
    }

    @Test
    void tasksAreOrderedLikeModules() {
        TaskQueries queriesOfTasks = new TaskQueries(ada);
        UUID module = ids().getFirst();
        UUID first = queriesOfTasks.add(module, "Read", 5).id();
        UUID second = queriesOfTasks.add(module, "Write", 5).id();

        ada.inTransaction(
                tx -> {
                    tx.update(tasks).set(tasks.order, 2).where(tasks.id.eq(first)).execute();
                    tx.update(tasks).set(tasks.order, 1).where(tasks.id.eq(second)).execute();
                });

        assertThat(queriesOfTasks.ofModule(module))
                .extracting(task -> task.title())
                .containsExactly("Write", "Read");
        assertThatThrownBy(
                        () ->
                                ada.update(tasks)
                                        .set(tasks.order, 1)
                                        .where(tasks.id.eq(first))
                                        .execute())
                .isInstanceOf(UniqueViolation.class);
    }
}
