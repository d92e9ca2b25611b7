package dev.squall.examples.conversion.schema;

import static dev.squall.Sql.condition;

import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.table.Table;
import org.jspecify.annotations.Nullable;

/// Whose a row is. Organisations see nothing of each other: a session names one of them, and
/// [AccessFunctions] say whether whoever asks belongs to it.
///
/// The subselect makes PostgreSQL ask once for each statement, and lets it use an index on the
/// column.
final class Isolation {

    private Isolation() {}

    /// The row belongs to the session's organisation, and who asks is a member of it.
    static <T extends @Nullable Object> Condition member(Expr<T> organizationId) {
        return condition(
                "{} = (select session_organization('owner', 'admin', 'member'))", organizationId);
    }

    /// The same, and who asks is an owner or an admin.
    static <T extends @Nullable Object> Condition manager(Expr<T> organizationId) {
        return condition("{} = (select session_organization('owner', 'admin'))", organizationId);
    }

    /// The same, and who asks is an owner.
    static <T extends @Nullable Object> Condition owner(Expr<T> organizationId) {
        return condition("{} = (select session_organization('owner'))", organizationId);
    }

    /// The row belongs to the organisation of the session's API key, which is good for this.
    static <T extends @Nullable Object> Condition apiKey(
            Expr<T> organizationId, ApiKeyScope scope) {
        String label =
                switch (scope) {
                    case READ_CONFIGURATIONS -> "configurations:read";
                    case READ_JOBS -> "jobs:read";
                    case WRITE_JOBS -> "jobs:write";
                };
        return condition("{} = (select api_key_organization({}))", organizationId, label);
    }

    /// Who asks works for the platform, as an admin or for its support.
    static Condition platformStaff() {
        return condition("(select has_platform_role('support', 'admin'))");
    }

    /// Who asks runs the platform.
    static Condition platformAdmin() {
        return condition("(select has_platform_role('admin'))");
    }

    /// Row-level security is forced on the owner of a table too, and so on what [AccessFunctions]
    /// do with the owner's rights, unless that is a superuser. The names are written out, because
    /// those functions run with an empty `search_path`.
    static Condition tableOwner(Table<?> table) {
        return condition(
                "current_user = (select pg_get_userbyid(c.relowner) from pg_class c"
                        + " where c.relnamespace = 'public'::regnamespace and c.relname = {})",
                table.name().table().name());
    }

    /// Nobody that policies are for.
    static Condition nobody() {
        return condition("false");
    }
}
