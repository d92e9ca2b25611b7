package dev.squall.examples.interventions.schema;

import static dev.squall.Sql.and;
import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.declare.Role.PUBLIC;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Serial;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.annotation.Varchar;
import dev.squall.declare.Definition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody is in the tracker. (A role of PostgreSQL is `dev.squall.declare.Role`.)
///
/// @param isSystem the tracker needs it: it is not deleted
@Table("roles")
public record Role(
        @Id @Serial int id,
        @Unique @Varchar(100) String name,
        @Nullable String description,
        @Default("false") boolean isSystem,
        @Default("now()") Instant createdAt) {

    /// The role that runs the tracker.
    public static final String ADMINISTRATOR = "administrator";

    static void table(RoleTable t, Definition d) {
        d.policy("roles_read").forSelect().to(AUTHENTICATED).using(everyRow());
        d.policy("roles_add").forInsert().to(AUTHENTICATED).withCheck(Permissions.administrator());
        d.policy("roles_delete")
                .forDelete()
                .to(AUTHENTICATED)
                .using(and(Permissions.administrator(), t.isSystem.not()));
        d.policy("roles_functions").forSelect().to(PUBLIC).using(Permissions.tableOwner(t));
    }
}
