package dev.squall.examples.conversion.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.Isolation.manager;

import dev.squall.annotation.Default;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.Json;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing that a webhook is told of, until it has answered. The worker writes it.
@Table("webhook_deliveries")
@ForeignKey(
        columns = {"organizationId", "webhookId"},
        target = OrganizationWebhook.class,
        references = {"organizationId", "id"},
        onDelete = CASCADE)
@ForeignKey(
        columns = {"organizationId", "jobId"},
        target = TransformationJob.class,
        references = {"organizationId", "id"},
        onDelete = CASCADE)
public record WebhookDelivery(
        @Id @GeneratedBy(Ulid.class) String id,
        String organizationId,
        String webhookId,
        @Nullable String jobId,
        WebhookEvent event,
        @Json Map<String, String> payload,
        @Default("'pending'") DeliveryStatus status,
        @Default("0") int attempts,
        @Nullable Integer responseStatus,
        @Default("now()") @Nullable Instant nextAttemptAt,
        @Nullable Instant deliveredAt,
        Timestamps timestamps) {

    static void table(WebhookDeliveryTable t, Definition d) {
        d.check("webhook_deliveries_attempts_check", t.attempts.between(0, 10));
        d.index("webhook_deliveries_webhook_id_idx").on(t.webhookId, t.createdAt.desc());
        d.index("webhook_deliveries_job_id_idx").on(t.jobId);
        d.index("webhook_deliveries_pending_idx")
                .on(t.nextAttemptAt)
                .where(t.status.eq(DeliveryStatus.PENDING));
        d.policy("webhook_deliveries_managers")
                .forSelect()
                .to(AUTHENTICATED)
                .using(manager(t.organizationId));
    }
}
