package dev.squall.examples.conversion.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.declare.Role.PUBLIC;
import static dev.squall.examples.conversion.schema.Isolation.platformStaff;
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
import org.jspecify.annotations.Nullable;

/// Somebody who runs the platform. They see who the customers are and what they pay, not their
/// files, keys and webhooks.
@Table("platform_admins")
public record PlatformAdmin(
        @Id @GeneratedBy(Ulid.class) String id,
        @References(value = User.class, onDelete = CASCADE) @Unique String userId,
        @Default("'support'") PlatformRole role,
        @References(value = User.class, onDelete = SET_NULL, many = "grantedPlatformAdmins")
                @Nullable String grantedBy,
        @Default("now()") Instant createdAt) {

    static void table(PlatformAdminTable t, Definition d) {
        d.policy("platform_admins_select").forSelect().to(AUTHENTICATED).using(platformStaff());
        d.policy("platform_admins_functions").forSelect().to(PUBLIC).using(tableOwner(t));
    }
}
