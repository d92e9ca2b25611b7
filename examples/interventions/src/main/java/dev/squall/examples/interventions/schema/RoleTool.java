package dev.squall.examples.interventions.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.declare.Role.PUBLIC;

import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;

/// Which role may use which tool.
@Table("role_tools")
@PrimaryKey({"roleId", "toolId"})
public record RoleTool(
        @References(value = Role.class, onDelete = CASCADE) int roleId,
        @References(value = Tool.class, onDelete = CASCADE) int toolId) {

    static void table(RoleToolTable t, Definition d) {
        d.index("role_tools_tool_id_idx").on(t.toolId);
        d.policy("role_tools_read").forSelect().to(AUTHENTICATED).using(everyRow());
        d.policy("role_tools_manage").forAll().to(AUTHENTICATED).using(Permissions.administrator());
        d.policy("role_tools_functions").forSelect().to(PUBLIC).using(Permissions.tableOwner(t));
    }
}
