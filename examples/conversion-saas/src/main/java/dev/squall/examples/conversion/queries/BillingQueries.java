package dev.squall.examples.conversion.queries;

import static dev.squall.Sql.sum;
import static dev.squall.examples.conversion.schema.Tables.billingEvents;
import static dev.squall.examples.conversion.schema.Tables.organizationSubscriptions;
import static dev.squall.examples.conversion.schema.Tables.subscriptionPlans;
import static dev.squall.examples.conversion.schema.Tables.usageRecords;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.schema.BillingEvent;
import dev.squall.examples.conversion.schema.OrganizationSubscription;
import dev.squall.examples.conversion.schema.SubscriptionPlan;
import dev.squall.examples.conversion.schema.UsageMetric;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Plans, subscriptions, and what was used.
public final class BillingQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public BillingQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public BillingQueries(Db db) {
        this.db = () -> db;
    }

    /// What is on offer, in the order of the page of prices; a visitor may ask.
    public List<SubscriptionPlan> plans() {
        return db.get()
                .from(subscriptionPlans)
                .where(subscriptionPlans.active)
                .orderBy(subscriptionPlans.order)
                .list();
    }

    /// What an organisation has bought.
    public Optional<OrganizationSubscription> subscription(String organizationId) {
        return db.get()
                .from(organizationSubscriptions)
                .where(organizationSubscriptions.organizationId.eq(organizationId))
                .first();
    }

    /// What was used since a moment, for each metric.
    public List<Usage> usageSince(String organizationId, Instant since) {
        return db.get()
                .select(usageRecords.metric, sum(usageRecords.quantity))
                .from(usageRecords)
                .where(usageRecords.organizationId.eq(organizationId))
                .where(usageRecords.recordedAt.ge(since))
                .groupBy(usageRecords.metric)
                .orderBy(usageRecords.metric)
                .list(Usage::new);
    }

    /// What the payment provider has told, the newest first.
    public List<BillingEvent> events(String organizationId) {
        return db.get()
                .from(billingEvents)
                .where(billingEvents.organizationId.eq(organizationId))
                .orderBy(billingEvents.createdAt.desc(), billingEvents.id.desc())
                .list();
    }

    /// What was used of something.
    public record Usage(UsageMetric metric, @Nullable BigDecimal quantity) {}
}
