package dev.squall.examples.conversion.schema;

import static dev.squall.Sql.condition;
import static dev.squall.Sql.in;
import static dev.squall.Sql.select;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.declare.Role.PUBLIC;
import static dev.squall.examples.conversion.schema.Isolation.manager;
import static dev.squall.examples.conversion.schema.Isolation.owner;
import static dev.squall.examples.conversion.schema.Isolation.platformStaff;
import static dev.squall.examples.conversion.schema.Isolation.tableOwner;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.Json;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A customer: whoever works together. [AccessFunctions] founds it, with its first owner.
///
/// @param slug its name in addresses
/// @param retentionDays how long converted files are kept
@Table("organization")
public record Organization(
        @Id @GeneratedBy(Ulid.class) String id,
        String name,
        @Unique String slug,
        @Nullable String logo,
        @Default("30") int retentionDays,
        @Json @Nullable Map<String, String> metadata,
        Timestamps timestamps) {

    static void table(OrganizationTable t, Definition d) {
        d.check("organization_slug_check", condition("{} ~ '^[a-z0-9][a-z0-9-]{1,62}$'", t.slug));
        d.check("organization_retention_days_check", t.retentionDays.between(1, 3650));
        d.policy("organization_mine")
                .forSelect()
                .to(AUTHENTICATED)
                .using(
                        in(
                                t.id,
                                select(Tables.member.organizationId)
                                        .from(Tables.member)
                                        .where(ownedByCurrentUser(Tables.member.userId))));
        d.policy("organization_platform").forSelect().to(AUTHENTICATED).using(platformStaff());
        d.policy("organization_update")
                .forUpdate()
                .to(AUTHENTICATED)
                .using(manager(t.id))
                .withCheck(manager(t.id));
        d.policy("organization_delete").forDelete().to(AUTHENTICATED).using(owner(t.id));
        d.policy("organization_functions")
                .forAll()
                .to(PUBLIC)
                .using(tableOwner(t))
                .withCheck(tableOwner(t));
    }
}
