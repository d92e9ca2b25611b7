package dev.squall.examples.conversion.worker;

import static dev.squall.Sql.now;
import static dev.squall.examples.conversion.schema.Tables.billingEvents;
import static dev.squall.examples.conversion.schema.Tables.organizationSubscriptions;

import dev.squall.Db;
import dev.squall.examples.conversion.schema.BillingEvent;
import dev.squall.examples.conversion.schema.BillingEventType;
import dev.squall.examples.conversion.schema.SubscriptionStatus;
import dev.squall.service.ServiceDb;
import dev.squall.table.NewRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Writes down what the payment provider says.
public final class BillingWorker {

    private static final Duration TRIAL = Duration.ofDays(14);

    private final Db db;

    /// @param service the client that policies do not hold back
    public BillingWorker(ServiceDb service) {
        this.db = service.use("write down what was paid");
    }

    /// Begins a trial of a plan, unless the organisation has a subscription.
    public boolean startTrial(String organizationId, String planId, Instant from) {
        return db.insert(
                                organizationSubscriptions,
                                s ->
                                        s.organizationId(organizationId)
                                                .planId(planId)
                                                .currentPeriodStart(from)
                                                .currentPeriodEnd(from.plus(TRIAL))
                                                .trialEndsAt(from.plus(TRIAL)))
                        .onConflict(organizationSubscriptions.organizationId)
                        .doNothing()
                        .execute()
                == 1;
    }

    /// Takes an event of the provider. It may come twice: the second time nothing happens.
    public boolean receive(NewRow<BillingEvent> event) {
        return db.transaction(
                tx -> {
                    Optional<BillingEvent> first =
                            tx.insert(billingEvents, event)
                                    .onConflict(billingEvents.providerEventId)
                                    .doNothing()
                                    .returning()
                                    .first();
                    first.ifPresent(e -> apply(tx, e));
                    return first.isPresent();
                });
    }

    private static void apply(Db tx, BillingEvent event) {
        String organizationId = event.organizationId();
        if (organizationId != null) {
            tx.update(organizationSubscriptions)
                    .set(organizationSubscriptions.status, status(event.type()))
                    .where(organizationSubscriptions.organizationId.eq(organizationId))
                    .execute();
        }
        tx.update(billingEvents)
                .set(billingEvents.processedAt, now())
                .where(billingEvents.id.eq(event.id()))
                .execute();
    }

    private static SubscriptionStatus status(BillingEventType type) {
        return switch (type) {
            case INVOICE_PAID, SUBSCRIPTION_UPDATED -> SubscriptionStatus.ACTIVE;
            case PAYMENT_FAILED -> SubscriptionStatus.PAST_DUE;
            case SUBSCRIPTION_CANCELED -> SubscriptionStatus.CANCELED;
        };
    }
}
