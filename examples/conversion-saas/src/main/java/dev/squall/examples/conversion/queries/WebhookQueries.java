package dev.squall.examples.conversion.queries;

import static dev.squall.examples.conversion.schema.Tables.organizationWebhooks;
import static dev.squall.examples.conversion.schema.Tables.webhookDeliveries;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.schema.Secret;
import dev.squall.examples.conversion.schema.WebhookDelivery;
import dev.squall.examples.conversion.schema.WebhookEvent;
import java.util.List;
import java.util.function.Supplier;

/// Webhooks of an organisation, and what they were told.
public final class WebhookQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public WebhookQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public WebhookQueries(Db db) {
        this.db = () -> db;
    }

    /// Registers an address of the session's organisation; its id.
    public String add(String url, Secret signingSecret, List<WebhookEvent> events) {
        return db.get()
                .insert(
                        organizationWebhooks,
                        w -> w.url(url).signingSecret(signingSecret).events(events))
                .returning(organizationWebhooks.id)
                .one();
    }

    /// The webhooks, without what they are signed with: people have no right to read that.
    public List<Webhook> list() {
        return db.get()
                .select(
                        organizationWebhooks.id,
                        organizationWebhooks.url,
                        organizationWebhooks.events,
                        organizationWebhooks.enabled)
                .from(organizationWebhooks)
                .orderBy(organizationWebhooks.createdAt, organizationWebhooks.id)
                .list(Webhook::new);
    }

    /// Switches a webhook on or off.
    public boolean enable(String id, boolean enabled) {
        return db.get()
                        .update(organizationWebhooks)
                        .set(organizationWebhooks.enabled, enabled)
                        .where(organizationWebhooks.id.eq(id))
                        .execute()
                == 1;
    }

    /// Deletes a webhook with its deliveries.
    public boolean delete(String id) {
        return db.get().delete(organizationWebhooks).where(organizationWebhooks.id.eq(id)).execute()
                == 1;
    }

    /// What a webhook was told, the newest first.
    public List<WebhookDelivery> deliveries(String webhookId) {
        return db.get()
                .from(webhookDeliveries)
                .where(webhookDeliveries.webhookId.eq(webhookId))
                .orderBy(webhookDeliveries.createdAt.desc(), webhookDeliveries.id.desc())
                .list();
    }

    /// A webhook, as people see it.
    public record Webhook(String id, String url, List<WebhookEvent> events, boolean enabled) {}
}
