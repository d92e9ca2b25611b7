package dev.squall.guide.schema;

import dev.squall.annotation.Count;
import dev.squall.annotation.Exists;
import dev.squall.annotation.Max;
import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Sql;
import dev.squall.annotation.Sum;
import dev.squall.annotation.Where;
import dev.squall.shape.ShapeOf;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// region computed
/// A user at a glance.
@OrderBy("email")
public record UserOverview(
        @Sql("coalesce({firstName} || ' ' || {lastName}, {email})") String name,
        @Count("projects") long projects,
        @Exists("projects") @Where("{status} = 'active'") boolean busy,
        @Count("userRoles.role") int roles,
        @Sum("learningPlans.weeklyHours") @Nullable Long hours,
        @Max("projects.createdAt") @Nullable Instant latest)
        implements ShapeOf<User> {}
// endregion
