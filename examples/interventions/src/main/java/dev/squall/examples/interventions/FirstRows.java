package dev.squall.examples.interventions;

import static dev.squall.Sql.select;
import static dev.squall.examples.interventions.schema.Tables.roleTools;
import static dev.squall.examples.interventions.schema.Tables.roles;
import static dev.squall.examples.interventions.schema.Tables.tools;

import dev.squall.Db;
import dev.squall.examples.interventions.access.SignIn;
import dev.squall.examples.interventions.schema.Role;
import dev.squall.examples.interventions.schema.Tool;

/// The rows that the tracker needs to begin with: its tool and its roles. Run again it changes
/// nothing.
public final class FirstRows {

    /// The role of those who work with students.
    public static final String STAFF = "staff";

    private FirstRows() {}

    /// Adds what is missing.
    ///
    /// @param service the client of the login for sign-in
    public static void add(Db service) {
        service.inTransaction(
                tx -> {
                    tx.insert(tools, t -> t.identifier(Tool.INTERVENTIONS).name("Interventions"))
                            .onConflict(tools.identifier)
                            .doNothing()
                            .execute();
                    role(tx, Role.ADMINISTRATOR, "Runs the tracker");
                    role(tx, STAFF, "Works with students");
                    role(tx, SignIn.DEFAULT_ROLE, "Has signed up");
                    permit(tx);
                });
    }

    private static void role(Db tx, String name, String description) {
        tx.insert(roles, r -> r.name(name).description(description).isSystem(true))
                .onConflict(roles.name)
                .doNothing()
                .execute();
    }

    /// Administrators and staff may use the tool.
    private static void permit(Db tx) {
        tx.insertInto(roleTools, roleTools.roleId, roleTools.toolId)
                .select(
                        select(roles.id, tools.id)
                                .from(roles)
                                .crossJoin(tools)
                                .where(roles.name.in(Role.ADMINISTRATOR, STAFF))
                                .where(tools.identifier.eq(Tool.INTERVENTIONS)))
                .onConflict(roleTools.roleId, roleTools.toolId)
                .doNothing()
                .execute();
    }
}
