package dev.squall.examples.conversion.worker;

import static dev.squall.examples.conversion.schema.Tables.organizationWebhooks;
import static dev.squall.examples.conversion.schema.Tables.webhookDeliveries;

import dev.squall.Db;
import dev.squall.examples.conversion.schema.WebhookEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What webhooks are to be told. It is written in the transaction of what happened: nothing is told
/// that was rolled back, and nothing is forgotten.
final class WebhookOutbox {

    private final Db tx;

    WebhookOutbox(Db tx) {
        this.tx = tx;
    }

    /// Adds a delivery for each webhook of the organisation that wants to know.
    void add(
            String organizationId,
            @Nullable String jobId,
            WebhookEvent event,
            Map<String, String> payload) {
        List<String> webhooks =
                tx.select(organizationWebhooks.id)
                        .from(organizationWebhooks)
                        .where(organizationWebhooks.organizationId.eq(organizationId))
                        .where(organizationWebhooks.enabled)
                        .where(organizationWebhooks.events.contains(List.of(event)))
                        .list();
        if (!webhooks.isEmpty()) {
            tx.insertAll(
                            webhookDeliveries,
                            webhooks,
                            (d, webhook) ->
                                    d.organizationId(organizationId)
                                            .webhookId(webhook)
                                            .event(event)
                                            .payload(payload)
                                            .jobId(jobId))
                    .execute();
        }
    }
}
