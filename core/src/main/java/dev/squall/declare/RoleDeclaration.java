package dev.squall.declare;

import java.util.List;

/// A role, the roles it is a member of, and what it may do.
///
/// @param login whether it can connect
/// @param inherit whether it has the rights of its roles without `set role`
/// @param bypassRls whether policies do not apply to it
public record RoleDeclaration(
        Role role,
        boolean login,
        boolean inherit,
        boolean bypassRls,
        List<Role> memberOf,
        List<GrantDeclaration> grants,
        String declaredAt)
        implements Declaration {

    @Override
    public String name() {
        return role.name();
    }

    @Override
    public Namespace namespace() {
        return Namespace.ROLE;
    }
}
