package dev.squall.declare;

import dev.squall.table.Column;
import dev.squall.table.Table;
import dev.squall.table.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A role and what it may do. Roles belong to the whole cluster: one that is there already is kept.
///
/// ```java
/// d.role(AUTHENTICATED).grant(SELECT, INSERT, UPDATE, DELETE).on(allTables());
/// d.requestLogin("plans_request");
/// ```
///
/// No password here: passwords never stand in a schema.
public final class RoleBuilder implements Pending {

    private final Site site;
    private final Role role;
    private final List<Role> memberOf = new ArrayList<>();
    private final List<GrantDeclaration> grants = new ArrayList<>();
    private boolean login;
    private boolean inherit = true;
    private boolean bypassRls;

    RoleBuilder(Site site, Role role) {
        this.site = site;
        this.role = role;
    }

    /// It can connect.
    public RoleBuilder login() {
        this.login = true;
        return this;
    }

    /// It has the rights of its roles only after `set role`.
    public RoleBuilder noInherit() {
        this.inherit = false;
        return this;
    }

    /// Policies do not apply to it.
    public RoleBuilder bypassRls() {
        this.bypassRls = true;
        return this;
    }

    /// The roles it can become.
    public RoleBuilder memberOf(Role... roles) {
        memberOf.addAll(List.of(roles));
        return this;
    }

    /// Rights; on what, follows.
    public On grant(Privilege first, Privilege... more) {
        Set<Privilege> privileges = new TreeSet<>(List.of(more));
        privileges.add(first);
        return new On(privileges);
    }

    /// The second half of a grant.
    public final class On {

        private final Set<Privilege> privileges;

        On(Set<Privilege> privileges) {
            this.privileges = privileges;
        }

        /// On these.
        public RoleBuilder on(GrantTarget... targets) {
            for (GrantTarget target : targets) {
                for (Privilege privilege : privileges) {
                    if (!target.privileges().contains(privilege)) {
                        throw site.invalid(
                                "is granted " + privilege + " on " + target.word(),
                                "PostgreSQL knows there: " + new TreeSet<>(target.privileges()));
                    }
                }
                grants.add(new GrantDeclaration(privileges, target, site.at(List.of())));
            }
            return RoleBuilder.this;
        }

        /// On these tables; on views SELECT.
        public RoleBuilder on(Table<?>... tables) {
            for (Table<?> table : tables) {
                if (table instanceof View<?> && !privileges.equals(Set.of(Privilege.SELECT))) {
                    throw site.invalid(
                            "is granted " + privileges + " on the view " + TableRef.of(table),
                            "a view is read: grant SELECT");
                }
                on(new GrantTarget.OneTable(TableRef.of(table), List.of()));
            }
            return RoleBuilder.this;
        }

        /// On these columns of one table: `grant update (status) on plans`.
        public RoleBuilder on(Column<?, ?> first, Column<?, ?>... more) {
            TableRef table = TableRef.of(first.table());
            List<String> names = new ArrayList<>(List.of(first.name().name()));
            for (Column<?, ?> column : more) {
                if (!TableRef.of(column.table()).equals(table)) {
                    throw site.invalid(
                            "is granted columns of two tables at once", "write one grant for each");
                }
                names.add(column.name().name());
            }
            return on(new GrantTarget.OneTable(table, List.copyOf(names)));
        }
    }

    @Override
    public RoleDeclaration build() {
        if (memberOf.contains(role) || role.equals(Role.PUBLIC)) {
            throw site.invalid(
                    "cannot be declared so", "public is everybody, and no role is its own member");
        }
        return new RoleDeclaration(
                role,
                login,
                inherit,
                bypassRls,
                List.copyOf(memberOf),
                List.copyOf(grants),
                site.at(List.of()));
    }
}
