package dev.squall.examples.interventions.schema;

import static dev.squall.Sql.condition;
import static dev.squall.examples.interventions.schema.Tables.roleTools;
import static dev.squall.examples.interventions.schema.Tables.roles;
import static dev.squall.examples.interventions.schema.Tables.tools;
import static dev.squall.examples.interventions.schema.Tables.userRoles;

import dev.squall.declare.Definition;
import dev.squall.expr.Condition;
import dev.squall.table.Table;

/// What policies ask of whose session this is.
///
/// The functions run with the owner's rights: a policy of `user_roles` that reads `user_roles`
/// would ask itself without end. They are `stable`, so that nothing is kept for another session,
/// and stand in a subselect, so that PostgreSQL asks once for each statement.
final class Permissions {

    private Permissions() {}

    static void define(Definition d) {
        d.function(
                        "has_tool_access",
                        """
                        create function has_tool_access(tool text) returns boolean
                        language sql stable security definer set search_path = '' as $$
                            select exists (select from public.user_roles u
                                join public.role_tools r on r.role_id = u.role_id
                                join public.tools t on t.id = r.tool_id
                                where u.user_id =
                                        nullif(current_setting('app.user_id', true), '')::integer
                                    and t.identifier = tool and t.is_active)
                        $$
                        """)
                .dependsOn(userRoles, roleTools, tools);
        d.function(
                        "is_administrator",
                        """
                        create function is_administrator() returns boolean
                        language sql stable security definer set search_path = '' as $$
                            select exists (select from public.user_roles u
                                join public.roles r on r.id = u.role_id
                                where u.user_id =
                                        nullif(current_setting('app.user_id', true), '')::integer
                                    and r.name = 'administrator')
                        $$
                        """)
                .dependsOn(userRoles, roles);
    }

    /// A role of theirs may use this program.
    static Condition staff() {
        return condition("(select has_tool_access({}))", Tool.INTERVENTIONS);
    }

    /// They run the tracker.
    static Condition administrator() {
        return condition("(select is_administrator())");
    }

    /// Row-level security is forced on the owner of a table too, and so on what the functions read,
    /// unless that is a superuser.
    static Condition tableOwner(Table<?> table) {
        return condition(
                "current_user = (select pg_get_userbyid(c.relowner) from pg_class c"
                        + " where c.relnamespace = 'public'::regnamespace and c.relname = {})",
                table.name().table().name());
    }
}
