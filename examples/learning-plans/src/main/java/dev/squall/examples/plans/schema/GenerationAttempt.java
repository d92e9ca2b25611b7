package dev.squall.examples.plans.schema;

import static dev.squall.Sql.and;
import static dev.squall.Sql.or;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.plans.schema.Ownership.ownPlan;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of the audit log: one attempt to generate a plan. There are at most 3 for a plan.
///
/// A worker writes it; the plan's owner reads it; nobody changes it.
@Table("generation_attempts")
public record GenerationAttempt(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = LearningPlan.class, onDelete = CASCADE) UUID planId,
        AttemptStatus status,
        @Nullable AttemptFailure failure,
        int durationMs,
        int modulesCount,
        int tasksCount,
        @Default("now()") Instant createdAt) {

    /// How many attempts a plan has.
    public static final int MOST_PER_PLAN = 3;

    static void table(GenerationAttemptTable t, Definition d) {
        d.limit("generation_attempts_per_plan").of(t.planId).atMost(MOST_PER_PLAN);
        d.check("generation_attempts_duration_ms_check", t.durationMs.ge(0));
        d.check(
                "generation_attempts_failure_check",
                or(
                        and(t.status.eq(AttemptStatus.SUCCESS), t.failure.isNull()),
                        and(t.status.eq(AttemptStatus.FAILURE), t.failure.isNotNull())));
        d.index("idx_generation_attempts_plan_id_created_at").on(t.planId, t.createdAt);
        d.policy("generation_attempts_select")
                .forSelect()
                .to(AUTHENTICATED)
                .using(ownPlan(t.planId));
    }
}
