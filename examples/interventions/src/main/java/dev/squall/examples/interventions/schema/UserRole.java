package dev.squall.examples.interventions.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.declare.Role.PUBLIC;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Serial;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;

/// Who has which role.
@Table("user_roles")
public record UserRole(
        @Id @Serial int id,
        @References(value = User.class, onDelete = CASCADE) int userId,
        @References(Role.class) int roleId,
        Timestamps timestamps) {

    static void table(UserRoleTable t, Definition d) {
        d.unique("user_roles_user_id_role_id_key").on(t.userId, t.roleId);
        d.index("user_roles_role_id_idx").on(t.roleId);
        d.policy("user_roles_own")
                .forSelect()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.userId));
        d.policy("user_roles_manage").forAll().to(AUTHENTICATED).using(Permissions.administrator());
        d.policy("user_roles_functions").forSelect().to(PUBLIC).using(Permissions.tableOwner(t));
    }
}
