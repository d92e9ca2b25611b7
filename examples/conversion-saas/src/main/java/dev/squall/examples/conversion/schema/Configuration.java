package dev.squall.examples.conversion.schema;

import static dev.squall.Sql.and;
import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.ConversionSchema.API_CLIENT;
import static dev.squall.examples.conversion.schema.Isolation.apiKey;
import static dev.squall.examples.conversion.schema.Isolation.manager;
import static dev.squall.examples.conversion.schema.Isolation.member;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import org.jspecify.annotations.Nullable;

/// How an organisation converts one kind of file. What it does exactly stands in its versions.
@Table("configurations")
public record Configuration(
        @Id @GeneratedBy(Ulid.class) String id,
        @Default(Claims.ORGANIZATION_ID) @References(value = Organization.class, onDelete = CASCADE)
                String organizationId,
        String name,
        @Nullable String description,
        FileFormat sourceFormat,
        FileFormat targetFormat,
        @Default("'draft'") ConfigurationStatus status,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = SET_NULL)
                @Nullable String createdBy,
        Timestamps timestamps) {

    static void table(ConfigurationTable t, Definition d) {
        d.check("configurations_name_check", t.name.ne(""));
        d.unique("configurations_organization_id_name_key").on(t.organizationId, t.name);
        // What belongs to a configuration refers to both: nothing hangs below another's.
        d.unique("configurations_organization_id_id_key").on(t.organizationId, t.id);
        d.policy("configurations_select")
                .forSelect()
                .to(AUTHENTICATED)
                .using(member(t.organizationId));
        d.policy("configurations_insert")
                .forInsert()
                .to(AUTHENTICATED)
                .withCheck(and(member(t.organizationId), ownedByCurrentUser(t.createdBy)));
        d.policy("configurations_update")
                .forUpdate()
                .to(AUTHENTICATED)
                .using(member(t.organizationId))
                .withCheck(member(t.organizationId));
        d.policy("configurations_delete")
                .forDelete()
                .to(AUTHENTICATED)
                .using(manager(t.organizationId));
        d.policy("configurations_api")
                .forSelect()
                .to(API_CLIENT)
                .using(apiKey(t.organizationId, ApiKeyScope.READ_CONFIGURATIONS));
    }
}
