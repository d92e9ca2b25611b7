package dev.squall.parts;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Json;
import dev.squall.annotation.Sensitive;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import org.jspecify.annotations.Nullable;

/// A plan, with json in it.
@Table("plans")
public record Plan(
        @Id @Identity long id,
        @Json @Nullable Context context,
        @Json(text = true) @Nullable Context original,
        @Json @Nullable Tree tree,
        @Sensitive @Json @Nullable Secret secret) {

    static void table(PlanTable t, Definition d) {
        d.index("plans_goal").on(t.context.goal);
        d.index("plans_zip_code").unique().on(t.context.address.zipCode, t.context.weeks.desc());
        d.check("plans_weeks", t.context.weeks.gt(0));
    }

    /// What nobody is to see in a log.
    public record Secret(String word) {}
}
