package dev.squall.examples.interventions.queries;

import static dev.squall.declare.Policies.currentUser;
import static dev.squall.examples.interventions.schema.Tables.roleTools;
import static dev.squall.examples.interventions.schema.Tables.roles;
import static dev.squall.examples.interventions.schema.Tables.tools;
import static dev.squall.examples.interventions.schema.Tables.userRoles;
import static dev.squall.examples.interventions.schema.Tables.users;

import dev.squall.Db;
import dev.squall.examples.interventions.schema.Role;
import dev.squall.examples.interventions.schema.Tool;
import dev.squall.examples.interventions.schema.UserRole;
import java.util.List;
import java.util.Optional;

/// Who may do what.
public final class PermissionQueries {

    private final Db db;

    /// With this client.
    public PermissionQueries(Db db) {
        this.db = db;
    }

    /// Whether a role of somebody may use a tool: `select exists (select … from users join …)`
    public boolean hasToolAccess(String cognitoSub, String tool) {
        return db.select(tools.id)
                .from(users)
                .innerJoin(userRoles)
                .on(users.id.eq(userRoles.userId))
                .innerJoin(roleTools)
                .on(roleTools.roleId.eq(userRoles.roleId))
                .innerJoin(tools)
                .on(tools.id.eq(roleTools.toolId))
                .where(users.cognitoSub.eq(cognitoSub))
                .where(tools.identifier.eq(tool))
                .where(tools.isActive)
                .exists();
    }

    /// Whether whose session this is runs the tracker: asked each time, and believed of no token.
    public boolean isAdministrator() {
        return db.select(userRoles.id)
                .from(userRoles)
                .innerJoin(roles)
                .on(roles.id.eq(userRoles.roleId))
                .where(userRoles.userId.eq(currentUser(userRoles.userId)))
                .where(roles.name.eq(Role.ADMINISTRATOR))
                .exists();
    }

    /// All roles.
    public List<Role> roles() {
        return db.from(roles).orderBy(roles.name).list();
    }

    /// A role, by its name.
    public Optional<Role> role(String name) {
        return db.from(roles).where(roles.name.eq(name)).first();
    }

    /// Adds a role, and lets it use this program; for administrators.
    public Role addRole(String name, String description) {
        return db.transaction(
                tx -> {
                    Role role =
                            tx.insert(roles, r -> r.name(name).description(description))
                                    .returning()
                                    .one();
                    Tool tool = tx.from(tools).where(tools.identifier.eq(Tool.INTERVENTIONS)).one();
                    tx.insert(roleTools, r -> r.roleId(role.id()).toolId(tool.id())).execute();
                    return role;
                });
    }

    /// Deletes a role that nobody has; for administrators, and no role that the tracker needs.
    public boolean deleteRole(int id) {
        return db.delete(roles).where(roles.id.eq(id)).execute() == 1;
    }

    /// Gives somebody a role; for administrators.
    public UserRole give(int userId, int roleId) {
        return db.insert(userRoles, u -> u.userId(userId).roleId(roleId)).returning().one();
    }

    /// Takes a role from somebody; for administrators.
    public boolean take(int userId, int roleId) {
        return db.delete(userRoles)
                        .where(userRoles.userId.eq(userId))
                        .where(userRoles.roleId.eq(roleId))
                        .execute()
                == 1;
    }

    /// Switches a tool on or off for everybody; for administrators.
    public boolean switchTool(String identifier, boolean isActive) {
        return db.update(tools)
                        .set(tools.isActive, isActive)
                        .where(tools.identifier.eq(identifier))
                        .execute()
                == 1;
    }
}
