package dev.squall.run;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import java.util.Map;
import java.util.regex.Pattern;

/// The role and the settings of a session, as they are sent in front of its statements: they hold
/// for one transaction, and nothing of them stays on the connection.
///
/// ```sql
/// select set_config('role', ?, true), set_config('app.user_id', ?, true); …
/// ```
public final class Context {

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    private final Prefix prefix;

    private Context(Prefix prefix) {
        this.prefix = prefix;
    }

    /// A context.
    ///
    /// @param role the role that statements run as
    /// @param claims the settings below `app.`: `user_id` becomes `app.user_id`
    /// @throws InvalidSettings if the role is empty, or a name is not made of lower-case letters,
    ///   digits and underscores
    public static Context of(String role, Map<String, String> claims) {
        if (role.isBlank() || role.equals("none")) {
            throw new InvalidSettings(Report.of("a session needs a role"));
        }
        StringBuilder sql = new StringBuilder("select set_config('role', ?, true)");
        String[] values = new String[claims.size() + 1];
        values[0] = role;
        int next = 1;
        for (Map.Entry<String, String> claim : claims.entrySet()) {
            if (!NAME.matcher(claim.getKey()).matches()) {
                throw new InvalidSettings(
                        Report.of("a claim has a name that is no setting of PostgreSQL")
                                .hint("use lower-case letters, digits and underscores: org_id"));
            }
            sql.append(", set_config('app.").append(claim.getKey()).append("', ?, true)");
            values[next++] = claim.getValue();
        }
        return new Context(new Prefix(sql.append("; ").toString(), values, 1));
    }

    Prefix prefix() {
        return prefix;
    }

    /// Without values.
    @Override
    public String toString() {
        return prefix.sql();
    }
}
