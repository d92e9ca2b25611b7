package dev.squall.examples.conversion.schema;

import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.Isolation.manager;
import static dev.squall.examples.conversion.schema.Isolation.platformStaff;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.Json;
import dev.squall.annotation.Numeric;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the payment provider told us, as it came. The books stay when an organisation goes.
///
/// @param providerEventId the same event may come twice
@Table("billing_events")
public record BillingEvent(
        @Id @GeneratedBy(Ulid.class) String id,
        @References(value = Organization.class, onDelete = SET_NULL)
                @Nullable String organizationId,
        @Unique String providerEventId,
        BillingEventType type,
        @Numeric(precision = 12, scale = 2) @Nullable BigDecimal amount,
        @Nullable String currency,
        @Json Map<String, String> payload,
        @Nullable Instant processedAt,
        @Default("now()") Instant createdAt) {

    static void table(BillingEventTable t, Definition d) {
        d.index("billing_events_organization_id_idx").on(t.organizationId);
        d.policy("billing_events_managers")
                .forSelect()
                .to(AUTHENTICATED)
                .using(manager(t.organizationId));
        d.policy("billing_events_platform").forSelect().to(AUTHENTICATED).using(platformStaff());
    }
}
