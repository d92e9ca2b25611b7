package dev.squall.examples.conversion.schema;

import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.Isolation.manager;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An address that is told of what happens in an organisation.
///
/// @param signingSecret with it the receiver knows that it was us; only the worker reads it back
@Table("organization_webhooks")
public record OrganizationWebhook(
        @Id @GeneratedBy(Ulid.class) String id,
        @Default(Claims.ORGANIZATION_ID) @References(value = Organization.class, onDelete = CASCADE)
                String organizationId,
        String url,
        Secret signingSecret,
        List<WebhookEvent> events,
        @Nullable String description,
        @Default("true") boolean enabled,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = SET_NULL)
                @Nullable String createdBy,
        Timestamps timestamps) {

    static void table(OrganizationWebhookTable t, Definition d) {
        d.check("organization_webhooks_url_check", t.url.like("https://%"));
        d.unique("organization_webhooks_organization_id_id_key").on(t.organizationId, t.id);
        d.policy("organization_webhooks_managers")
                .forAll()
                .to(AUTHENTICATED)
                .using(manager(t.organizationId))
                .withCheck(manager(t.organizationId));
    }
}
