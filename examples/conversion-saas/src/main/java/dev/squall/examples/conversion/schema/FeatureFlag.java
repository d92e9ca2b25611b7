package dev.squall.examples.conversion.schema;

import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.Isolation.platformAdmin;

import dev.squall.annotation.Column;
import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import dev.squall.table.NanoId;
import org.jspecify.annotations.Nullable;

/// What is switched on, and for how many.
///
/// @param group flags of one group are shown together
/// @param enabledByDefault for whom the percentage decides nothing
@Table("feature_flags")
public record FeatureFlag(
        @Id @GeneratedBy(NanoId.class) String id,
        @Unique String key,
        @Default("'general'") String group,
        @Nullable String description,
        @Column("default") @Default("false") boolean enabledByDefault,
        @Default("0") int rolloutPercentage,
        Timestamps timestamps) {

    static void table(FeatureFlagTable t, Definition d) {
        d.check("feature_flags_rollout_percentage_check", t.rolloutPercentage.between(0, 100));
        d.policy("feature_flags_select").forSelect().to(AUTHENTICATED).using(everyRow());
        d.policy("feature_flags_platform")
                .forAll()
                .to(AUTHENTICATED)
                .using(platformAdmin())
                .withCheck(platformAdmin());
    }
}
