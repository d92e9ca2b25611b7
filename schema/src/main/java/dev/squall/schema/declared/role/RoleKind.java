package dev.squall.schema.declared.role;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.PolicyDeclaration;
import dev.squall.declare.Role;
import dev.squall.declare.RoleDeclaration;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Roles: the declared ones, and the two standard roles where they are used undeclared.
public final class RoleKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        Map<String, DatabaseRole> roles = new LinkedHashMap<>();
        for (RoleDeclaration role : schema.root().all(RoleDeclaration.class)) {
            roles.put(
                    role.name(),
                    new DatabaseRole(role.name(), role.login(), role.inherit(), role.bypassRls()));
        }
        used(schema)
                .filter(role -> role.equals(Role.AUTHENTICATED) || role.equals(Role.ANONYMOUS))
                .forEach(
                        role ->
                                roles.putIfAbsent(
                                        role.name(),
                                        new DatabaseRole(role.name(), false, true, false)));
        return roles.values().stream();
    }

    private static Stream<Role> used(DeclaredSchema schema) {
        return Stream.concat(
                schema.root().all(RoleDeclaration.class).stream()
                        .flatMap(role -> role.memberOf().stream()),
                schema.tables().stream()
                        .flatMap(t -> t.definition().all(PolicyDeclaration.class).stream())
                        .flatMap(policy -> policy.roles().stream()));
    }
}
