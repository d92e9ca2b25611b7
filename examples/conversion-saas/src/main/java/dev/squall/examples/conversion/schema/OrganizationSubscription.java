package dev.squall.examples.conversion.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.annotation.ReferentialAction.RESTRICT;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.Isolation.member;
import static dev.squall.examples.conversion.schema.Isolation.platformStaff;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an organisation has bought. The payment provider decides, a worker writes it down.
@Table("organization_subscriptions")
public record OrganizationSubscription(
        @Id @GeneratedBy(Ulid.class) String id,
        @References(value = Organization.class, onDelete = CASCADE) @Unique String organizationId,
        @References(value = SubscriptionPlan.class, onDelete = RESTRICT) String planId,
        @Default("'trialing'") SubscriptionStatus status,
        @Unique @Nullable String providerSubscriptionId,
        Instant currentPeriodStart,
        Instant currentPeriodEnd,
        @Default("false") boolean cancelAtPeriodEnd,
        @Nullable Instant trialEndsAt,
        Timestamps timestamps) {

    static void table(OrganizationSubscriptionTable t, Definition d) {
        d.check(
                "organization_subscriptions_current_period_check",
                t.currentPeriodEnd.gt(t.currentPeriodStart));
        d.index("organization_subscriptions_plan_id_idx").on(t.planId);
        d.policy("organization_subscriptions_select")
                .forSelect()
                .to(AUTHENTICATED)
                .using(member(t.organizationId));
        d.policy("organization_subscriptions_platform")
                .forSelect()
                .to(AUTHENTICATED)
                .using(platformStaff());
    }
}
