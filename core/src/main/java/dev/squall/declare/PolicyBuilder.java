package dev.squall.declare;

import dev.squall.expr.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A policy: which rows a role may see, and which it may write
/// ([manual](https://www.postgresql.org/docs/current/sql-createpolicy.html)).
///
/// ```java
/// d.policy("plans_select").forSelect().to(AUTHENTICATED).using(Policies.ownedByCurrentUser(t.userId));
/// ```
///
/// ```sql
/// create policy plans_select on plans for select to authenticated
///     using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid))
/// ```
///
/// The table then has row-level security enabled and forced.
public final class PolicyBuilder implements Pending {

    private final Site site;
    private PolicyCommand command = PolicyCommand.ALL;
    private boolean restrictive;
    private List<Role> roles = List.of();
    private @Nullable Condition using;
    private @Nullable Condition withCheck;

    PolicyBuilder(Site site) {
        this.site = site;
    }

    /// For reading rows.
    public PolicyBuilder forSelect() {
        return of(PolicyCommand.SELECT);
    }

    /// For new rows.
    public PolicyBuilder forInsert() {
        return of(PolicyCommand.INSERT);
    }

    /// For changes of rows.
    public PolicyBuilder forUpdate() {
        return of(PolicyCommand.UPDATE);
    }

    /// For removal of rows.
    public PolicyBuilder forDelete() {
        return of(PolicyCommand.DELETE);
    }

    /// For every command, as without any `for…`.
    public PolicyBuilder forAll() {
        return of(PolicyCommand.ALL);
    }

    private PolicyBuilder of(PolicyCommand command) {
        this.command = command;
        return this;
    }

    /// The roles it is for. There is no default: PostgreSQL's would be everybody.
    public PolicyBuilder to(Role... roles) {
        this.roles = List.of(roles);
        return this;
    }

    /// Which of the existing rows the command may see.
    public PolicyBuilder using(Condition condition) {
        this.using = condition;
        return this;
    }

    /// Which rows the command may make. Without it an update is held to [#using(Condition)].
    public PolicyBuilder withCheck(Condition condition) {
        this.withCheck = condition;
        return this;
    }

    /// Narrows what other policies permit, instead of permitting more.
    public PolicyBuilder restrictive() {
        this.restrictive = true;
        return this;
    }

    @Override
    public PolicyDeclaration build() {
        if (roles.isEmpty()) {
            throw site.invalid(
                    "names no role, and would be for everybody",
                    "say .to(AUTHENTICATED), or .to(PUBLIC) if everybody is meant");
        }
        if (using != null && !command.seesOldRows()) {
            throw site.invalid(
                    "is for insert, where there is no old row to see", "say .withCheck(…)");
        }
        if (withCheck != null && !command.makesRows()) {
            throw site.invalid("makes no rows that could be checked", "say .using(…)");
        }
        if (using == null && command.seesOldRows()) {
            throw site.invalid("says not which rows it is about", "say .using(…)");
        }
        if (withCheck == null && command == PolicyCommand.INSERT) {
            throw site.invalid("says not which rows may be inserted", "say .withCheck(…)");
        }
        return new PolicyDeclaration(
                site.name(),
                command,
                restrictive,
                roles,
                using == null ? null : Expression.of(using),
                withCheck == null ? null : Expression.of(withCheck),
                site.at(List.of()));
    }
}
