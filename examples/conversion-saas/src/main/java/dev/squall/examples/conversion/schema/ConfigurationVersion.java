package dev.squall.examples.conversion.schema;

import static dev.squall.Sql.and;
import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.ConversionSchema.API_CLIENT;
import static dev.squall.examples.conversion.schema.Isolation.apiKey;
import static dev.squall.examples.conversion.schema.Isolation.member;

import dev.squall.annotation.Default;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.Json;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a configuration did at some time. A version never changes, so that a job can be repeated.
///
/// @param version from 1, within its configuration
@Table("configuration_versions")
@ForeignKey(
        columns = {"organizationId", "configurationId"},
        target = Configuration.class,
        references = {"organizationId", "id"},
        onDelete = CASCADE)
public record ConfigurationVersion(
        @Id @GeneratedBy(Ulid.class) String id,
        @Default(Claims.ORGANIZATION_ID) String organizationId,
        String configurationId,
        int version,
        @Json ConversionDefinition definition,
        @Nullable String changelog,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = SET_NULL)
                @Nullable String createdBy,
        @Default("now()") Instant createdAt) {

    static void table(ConfigurationVersionTable t, Definition d) {
        d.check("configuration_versions_version_check", t.version.ge(1));
        // Not without the organisation: a refusal would tell which versions another one has.
        d.unique("configuration_versions_number_key")
                .on(t.organizationId, t.configurationId, t.version);
        d.unique("configuration_versions_organization_id_id_key").on(t.organizationId, t.id);
        d.policy("configuration_versions_select")
                .forSelect()
                .to(AUTHENTICATED)
                .using(member(t.organizationId));
        d.policy("configuration_versions_insert")
                .forInsert()
                .to(AUTHENTICATED)
                .withCheck(and(member(t.organizationId), ownedByCurrentUser(t.createdBy)));
        d.policy("configuration_versions_api")
                .forSelect()
                .to(API_CLIENT)
                .using(apiKey(t.organizationId, ApiKeyScope.READ_CONFIGURATIONS));
    }
}
