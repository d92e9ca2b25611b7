package dev.squall.examples.plans.schema;

import static dev.squall.annotation.Deferrable.INITIALLY_DEFERRED;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.plans.schema.Ownership.ownModule;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A learning activity of a module.
///
/// @param order its place in the module, from 1; two tasks may share a place until the commit
@Table("tasks")
public record Task(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = PlanModule.class, onDelete = CASCADE) UUID moduleId,
        int order,
        String title,
        @Nullable String description,
        int estimatedMinutes,
        @Nullable Instant completedAt,
        Timestamps timestamps) {

    static void table(TaskTable t, Definition d) {
        d.check("tasks_order_check", t.order.ge(1));
        d.check("tasks_estimated_minutes_check", t.estimatedMinutes.ge(0));
        d.unique("tasks_module_id_order_key")
                .on(t.moduleId, t.order)
                .deferrable(INITIALLY_DEFERRED);
        d.policy("tasks_own")
                .forAll()
                .to(AUTHENTICATED)
                .using(ownModule(t.moduleId))
                .withCheck(ownModule(t.moduleId));
    }
}
