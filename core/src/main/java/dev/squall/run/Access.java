package dev.squall.run;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.error.SessionRequired;
import dev.squall.sql.Parameter;
import dev.squall.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// As whom statements run: in a session, as the login itself, or past all policies.
public final class Access {

    private final Prefix prefix;
    private final boolean inSession;
    private final boolean guardedAllowed;

    private Access(@Nullable Context context, boolean guardedAllowed) {
        this.prefix = context == null ? Prefix.NONE : context.prefix();
        this.inSession = context != null;
        this.guardedAllowed = guardedAllowed;
    }

    /// In a session.
    public static Access session(Context context) {
        return new Access(context, true);
    }

    /// As the login, and never on a table that declares a policy.
    public static Access login() {
        return new Access(null, false);
    }

    /// As a login that bypasses row-level security: for the service client alone.
    public static Access service() {
        return new Access(null, true);
    }

    /// Refuses a statement that needs a session, before anything is sent.
    void check(Statement statement) {
        List<Parameter> open = statement.parameters();
        if (!open.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("a parameter has no value: " + open.getFirst().name())
                            .line("statement", StatementText.of(statement.sql(), 0))
                            .hint("query.prepare().with(parameter, value)"));
        }
        if (!guardedAllowed && statement.guarded()) {
            throw new SessionRequired(
                    Report.of("a table that declares a policy is touched without a session")
                            .line("statement", StatementText.of(statement.sql(), 0))
                            .hint("database.as(Session.user(…)), or database.current()"));
        }
    }

    /// Refuses to copy into a table, before anything is sent: PostgreSQL cannot check each row.
    void checkCopied(Statement table) {
        check(table);
        if (inSession && table.guarded()) {
            throw new InvalidQuery(
                    Report.of("COPY into a table that declares a policy, in a session")
                            .line("statement", StatementText.of(table.sql(), 0))
                            .hint("use insertAll, which policies check; or the service client"));
        }
    }

    Prefix prefix() {
        return prefix;
    }
}
