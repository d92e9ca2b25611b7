package com.example;

import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Json;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A plan that one person learns from.
///
/// @param topic what is learned, in the words
///     of the person
/// @param context what the plan was made from
@NullMarked
@Table("learning_plans")
public record LearningPlan(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = User.class, onDelete = CASCADE) UUID userId,
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
    }
}
