package dev.squall.guide.schema;

import dev.squall.annotation.Avg;
import dev.squall.annotation.Count;
import dev.squall.annotation.Json;
import dev.squall.annotation.Min;
import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Sql;
import dev.squall.annotation.Where;
import dev.squall.shape.ShapeOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan with values of many types, at every level.
@OrderBy("topic desc")
public record PlanCard(
        @Sql("upper({topic})") String topic,
        @Sql("{skillLevel}") SkillLevel level,
        @Sql("{weeklyHours} * 4") int monthlyHours,
        @Sql("{startDate} is null and '{}' <> '{topic}'") boolean undated,
        @Sql("{startDate} + 7") @Nullable LocalDate secondWeek,
        @Sql("array[{topic}, null]") List<@Nullable String> words,
        @Sql("jsonb_build_object('hours', {weeklyHours})") @Json Map<String, Integer> facts,
        @Sql("{id}") Key key,
        @Sql("{weeklyHours}::numeric(6, 2)") BigDecimal exact,
        Owner user)
        implements ShapeOf<LearningPlan> {

    /// The plan's key, wrapped.
    public record Key(UUID value) {}

    /// Whose it is.
    public record Owner(
            @Sql("lower({email})") String email,
            @Count("learningPlans") Long plans,
            @Avg("learningPlans.weeklyHours") @Nullable BigDecimal average,
            @Min("learningPlans.startDate") @Where("{weeklyHours} > 2 or {topic} = 'x'")
                    @Nullable LocalDate first,
            @OrderBy("name") List<Named> projects) {}

    /// A project.
    @OrderBy("status, name desc")
    public record Named(
            @Sql("{name} || '?'") String name, @Sql("{description}") @Nullable String about) {}
}
