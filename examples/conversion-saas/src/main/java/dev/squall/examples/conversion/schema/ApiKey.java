package dev.squall.examples.conversion.schema;

import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.declare.Role.PUBLIC;
import static dev.squall.examples.conversion.schema.Isolation.manager;
import static dev.squall.examples.conversion.schema.Isolation.tableOwner;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A key with which a program asks for an organisation. It is shown once; we keep its hash.
///
/// @param prefix how it begins, so that people can tell their keys apart
@Table("api_keys")
public record ApiKey(
        @Id @GeneratedBy(Ulid.class) String id,
        @Default(Claims.ORGANIZATION_ID) @References(value = Organization.class, onDelete = CASCADE)
                String organizationId,
        String name,
        String prefix,
        @Unique Secret keyHash,
        List<ApiKeyScope> scopes,
        @Default("true") boolean enabled,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = SET_NULL)
                @Nullable String createdBy,
        Timestamps timestamps) {

    static void table(ApiKeyTable t, Definition d) {
        d.index("api_keys_organization_id_idx").on(t.organizationId);
        d.policy("api_keys_managers")
                .forAll()
                .to(AUTHENTICATED)
                .using(manager(t.organizationId))
                .withCheck(manager(t.organizationId));
        d.policy("api_keys_functions")
                .forAll()
                .to(PUBLIC)
                .using(tableOwner(t))
                .withCheck(tableOwner(t));
    }
}
