package dev.squall.examples.conversion.schema;

import static dev.squall.Sql.condition;
import static dev.squall.Sql.in;
import static dev.squall.Sql.select;
import static dev.squall.declare.Role.ANONYMOUS;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.Isolation.platformAdmin;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.Numeric;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import dev.squall.table.NanoId;
import java.math.BigDecimal;
import java.util.List;

/// What can be bought. Everybody sees what is on offer.
///
/// @param order its place on the page of prices
@Table("subscription_plans")
public record SubscriptionPlan(
        @Id @GeneratedBy(NanoId.class) String id,
        @Unique String slug,
        String name,
        int order,
        @Numeric(precision = 10, scale = 2) BigDecimal price,
        @Default("'EUR'") String currency,
        BillingInterval billingInterval,
        long includedConversions,
        int concurrentConversions,
        long maxFileBytes,
        @Default("'{}'") List<String> features,
        @Default("true") boolean active,
        Timestamps timestamps) {

    static void table(SubscriptionPlanTable t, Definition d) {
        d.check("subscription_plans_price_check", t.price.ge(BigDecimal.ZERO));
        d.check("subscription_plans_currency_check", condition("{} ~ '^[A-Z]{3}$'", t.currency));
        d.check("subscription_plans_concurrent_conversions_check", t.concurrentConversions.ge(1));
        d.policy("subscription_plans_on_offer")
                .forSelect()
                .to(AUTHENTICATED, ANONYMOUS)
                .using(t.active);
        d.policy("subscription_plans_subscribed")
                .forSelect()
                .to(AUTHENTICATED)
                .using(
                        in(
                                t.id,
                                select(Tables.organizationSubscriptions.planId)
                                        .from(Tables.organizationSubscriptions)));
        d.policy("subscription_plans_platform")
                .forAll()
                .to(AUTHENTICATED)
                .using(platformAdmin())
                .withCheck(platformAdmin());
    }
}
