package dev.squall.examples.plans.schema;

import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Json;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan that one person learns from.
///
/// @param userId its owner; filled from the session, so that nobody writes a user id into a query
@Table("learning_plans")
public record LearningPlan(
        @Id @Default("gen_random_uuid()") UUID id,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = CASCADE) UUID userId,
        String topic,
        SkillLevel skillLevel,
        int weeklyHours,
        @Nullable LocalDate startDate,
        @Default("'generating'") GenerationStatus generationStatus,
        @Json @Nullable PlanContext context,
        Timestamps timestamps) {

    static void table(LearningPlanTable t, Definition d) {
        d.check("learning_plans_topic_check", t.topic.ne(""));
        d.check("learning_plans_weekly_hours_check", t.weeklyHours.ge(1));
        d.index("idx_learning_plans_user_id_created_at").on(t.userId, t.createdAt.desc());
        d.policy("learning_plans_own")
                .forAll()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.userId))
                .withCheck(ownedByCurrentUser(t.userId));
    }
}
