package dev.squall.examples.plans.schema;

import static dev.squall.annotation.Deferrable.INITIALLY_DEFERRED;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.plans.schema.Ownership.ownPlan;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A section of a plan.
///
/// @param order its place in the plan, from 1; two modules may share a place until the commit
@Table("modules")
public record PlanModule(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = LearningPlan.class, onDelete = CASCADE) UUID planId,
        int order,
        String title,
        @Nullable String description,
        int estimatedMinutes,
        Timestamps timestamps) {

    static void table(PlanModuleTable t, Definition d) {
        d.check("modules_order_check", t.order.ge(1));
        d.check("modules_estimated_minutes_check", t.estimatedMinutes.ge(0));
        d.unique("modules_plan_id_order_key").on(t.planId, t.order).deferrable(INITIALLY_DEFERRED);
        d.policy("modules_own")
                .forAll()
                .to(AUTHENTICATED)
                .using(ownPlan(t.planId))
                .withCheck(ownPlan(t.planId));
    }
}
