package dev.squall.examples.conversion.worker;

import static dev.squall.Sql.condition;
import static dev.squall.Sql.now;
import static dev.squall.Sql.sql;
import static dev.squall.examples.conversion.schema.Tables.organizationWebhooks;
import static dev.squall.examples.conversion.schema.Tables.webhookDeliveries;
import static dev.squall.type.Types.TEXT;

import dev.squall.Db;
import dev.squall.examples.conversion.schema.DeliveryStatus;
import dev.squall.examples.conversion.schema.Secret;
import dev.squall.examples.conversion.schema.WebhookDeliveryPatch;
import dev.squall.service.ServiceDb;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells webhooks what they are to be told, and tries again when they do not answer: after 2, 4, 8
/// … minutes, ten times at most. What is sent is the payload as PostgreSQL prints it.
public final class WebhookWorker {

    private static final int MOST_ATTEMPTS = 10;

    private final Db db;
    private final WebhookSender sender;
    private final Clock clock;

    /// @param service the client that policies do not hold back
    public WebhookWorker(ServiceDb service, WebhookSender sender, Clock clock) {
        this.db = service.use("deliver webhooks");
        this.sender = sender;
        this.clock = clock;
    }

    /// Tries each delivery that is due, once; how many there were.
    public int runOnce() {
        List<Due> due =
                db.select(
                                webhookDeliveries.id,
                                webhookDeliveries.attempts,
                                sql(TEXT, "{}::text", webhookDeliveries.payload),
                                organizationWebhooks.url,
                                organizationWebhooks.signingSecret)
                        .from(webhookDeliveries)
                        .innerJoin(organizationWebhooks)
                        .on(organizationWebhooks.id.eq(webhookDeliveries.webhookId))
                        .where(webhookDeliveries.status.eq(DeliveryStatus.PENDING))
                        .where(condition("{} <= {}", webhookDeliveries.nextAttemptAt, now()))
                        .orderBy(webhookDeliveries.createdAt, webhookDeliveries.id)
                        .list(Due::new);
        due.forEach(this::deliver);
        return due.size();
    }

    private void deliver(Due due) {
        String signature = sign(due.signingSecret().value(), due.body());
        int answer = sender.post(due.url(), due.body(), signature);
        db.update(webhookDeliveries)
                .set(outcome(due.attempts() + 1, answer))
                .where(webhookDeliveries.id.eq(due.id()))
                .execute();
    }

    private WebhookDeliveryPatch.Values outcome(int attempts, int answer) {
        var tried = WebhookDeliveryPatch.attempts(attempts).responseStatus(answer);
        Instant now = clock.instant();
        if (answer >= 200 && answer < 300) {
            return tried.status(DeliveryStatus.DELIVERED).deliveredAt(now).nextAttemptAt(null);
        }
        return attempts == MOST_ATTEMPTS
                ? tried.status(DeliveryStatus.FAILED).nextAttemptAt(null)
                : tried.nextAttemptAt(now.plus(Duration.ofMinutes(1L << attempts)));
    }

    private static String sign(String secret, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signature = mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
            return "sha256=" + HexFormat.of().formatHex(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private record Due(String id, int attempts, String body, String url, Secret signingSecret) {}
}
