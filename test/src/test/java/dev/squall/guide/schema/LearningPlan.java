package dev.squall.guide.schema;

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

// region a-table-is-a-record
/// A plan that one person learns from.
@Table("learning_plans")
public record LearningPlan(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = User.class, onDelete = CASCADE) @Default(Default.CURRENT_USER_ID)
                UUID userId,
        String topic,
        SkillLevel skillLevel,
        int weeklyHours,
        @Nullable LocalDate startDate,
        @Default("'generating'") GenerationStatus generationStatus,
        @Json @Nullable PlanContext context,
        Timestamps timestamps) {

    static void table(LearningPlanTable t, Definition d) {
        d.check("weekly_hours_check", t.weeklyHours.ge(0));
        d.index("idx_learning_plans_user_created_at").on(t.userId, t.createdAt.desc());
        d.policy("learning_plans_select")
                .forSelect()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.userId));
        d.policy("learning_plans_write")
                .forAll()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.userId))
                .withCheck(ownedByCurrentUser(t.userId));
    }
}
// endregion
