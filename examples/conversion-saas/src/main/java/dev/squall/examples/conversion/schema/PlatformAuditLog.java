package dev.squall.examples.conversion.schema;

import static dev.squall.Sql.and;
import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.Isolation.platformStaff;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.Json;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people who run the platform have done. It only grows, and nobody signs for another.
@Table("platform_audit_logs")
public record PlatformAuditLog(
        @Id @GeneratedBy(Ulid.class) String id,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = SET_NULL)
                @Nullable String actorId,
        @References(value = Organization.class, onDelete = SET_NULL)
                @Nullable String organizationId,
        String action,
        String targetType,
        String targetId,
        @Json @Nullable Map<String, String> metadata,
        @Nullable String ipAddress,
        @Default("now()") Instant createdAt) {

    static void table(PlatformAuditLogTable t, Definition d) {
        d.index("platform_audit_logs_created_at_idx").on(t.createdAt.desc());
        d.policy("platform_audit_logs_select").forSelect().to(AUTHENTICATED).using(platformStaff());
        d.policy("platform_audit_logs_insert")
                .forInsert()
                .to(AUTHENTICATED)
                .withCheck(and(platformStaff(), ownedByCurrentUser(t.actorId)));
    }
}
