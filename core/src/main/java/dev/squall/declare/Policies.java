package dev.squall.declare;

import dev.squall.error.InvalidDeclaration;
import dev.squall.error.Report;
import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What policies are made of. Without a session every one of these is null, and no row is seen.
public final class Policies {

    private static final Pattern CLAIM = Pattern.compile("[a-z_][a-z0-9_]{0,58}");

    private Policies() {}

    /// The row belongs to the session's user.
    ///
    /// SQL: `user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)`
    public static <T extends @Nullable Object> Condition ownedByCurrentUser(Expr<T> owner) {
        return owner.eq(currentUser(owner));
    }

    /// The id of the session's user, with the type of a column:
    /// `t.userId.eq(currentUser(t.userId))`.
    public static <T extends @Nullable Object> Expr<T> currentUser(Expr<T> like) {
        return new Setting<>(out -> out.sql("'app.user_id'"), like.type());
    }

    /// A claim of the session, `app.<claim>`: `t.orgId.eq(claim("org_id", Types.UUID))`.
    ///
    /// @throws InvalidDeclaration if the name is not in lower snake case
    public static <T> Expr<T> claim(String claim, PgType<T> type) {
        if (!CLAIM.matcher(claim).matches()) {
            throw new InvalidDeclaration(
                    Report.of("a claim's name is not in lower snake case")
                            .line("name", '"' + claim + '"')
                            .hint("claims are settings: org_id becomes app.org_id"));
        }
        return new Setting<>(out -> out.bind(Types.TEXT, "app." + claim), type);
    }

    /// Every row: `using (true)`, for what is public.
    public static Condition everyRow() {
        return EveryRow.INSTANCE;
    }

    private record EveryRow() implements Condition {

        private static final EveryRow INSTANCE = new EveryRow();

        @Override
        public void render(SqlWriter out) {
            out.sql("true");
        }

        @Override
        public Precedence precedence() {
            return Precedence.ATOM;
        }
    }
}
