package dev.squall.examples.plans.schema;

import static dev.squall.Sql.in;
import static dev.squall.Sql.select;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.examples.plans.schema.Tables.learningPlans;
import static dev.squall.examples.plans.schema.Tables.modules;

import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import java.util.UUID;

/// Whose a row is that hangs below a plan: the plan says it.
final class Ownership {

    private Ownership() {}

    /// `plan_id in (select id from learning_plans where user_id = …)`
    static Condition ownPlan(Expr<UUID> planId) {
        return in(
                planId,
                select(learningPlans.id)
                        .from(learningPlans)
                        .where(ownedByCurrentUser(learningPlans.userId)));
    }

    /// `module_id in (select id from modules where plan_id in (…))`
    static Condition ownModule(Expr<UUID> moduleId) {
        return in(moduleId, select(modules.id).from(modules).where(ownPlan(modules.planId)));
    }
}
