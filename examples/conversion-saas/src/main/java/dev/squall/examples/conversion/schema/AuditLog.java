package dev.squall.examples.conversion.schema;

import static dev.squall.Sql.and;
import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.Isolation.manager;
import static dev.squall.examples.conversion.schema.Isolation.member;

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

/// What was done in an organisation. It only grows, and nobody signs for another.
///
/// @param action `configuration.created`, `api_key.revoked` …
@Table("audit_logs")
public record AuditLog(
        @Id @GeneratedBy(Ulid.class) String id,
        @Default(Claims.ORGANIZATION_ID) @References(value = Organization.class, onDelete = CASCADE)
                String organizationId,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = SET_NULL)
                @Nullable String actorId,
        @Default(Claims.API_KEY_ID) @References(value = ApiKey.class, onDelete = SET_NULL)
                @Nullable String apiKeyId,
        String action,
        String entityType,
        String entityId,
        @Json @Nullable Map<String, String> changes,
        @Nullable String ipAddress,
        @Default("now()") Instant createdAt) {

    static void table(AuditLogTable t, Definition d) {
        d.index("audit_logs_organization_id_created_at_idx")
                .on(t.organizationId, t.createdAt.desc());
        d.policy("audit_logs_select")
                .forSelect()
                .to(AUTHENTICATED)
                .using(manager(t.organizationId));
        d.policy("audit_logs_insert")
                .forInsert()
                .to(AUTHENTICATED)
                .withCheck(
                        and(
                                member(t.organizationId),
                                ownedByCurrentUser(t.actorId),
                                t.apiKeyId.isNull()));
    }
}
