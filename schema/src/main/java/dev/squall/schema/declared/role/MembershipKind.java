package dev.squall.schema.declared.role;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.RoleDeclaration;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import java.util.stream.Stream;

/// Memberships: which roles a role can become.
public final class MembershipKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.root().all(RoleDeclaration.class).stream()
                .flatMap(
                        role ->
                                role.memberOf().stream()
                                        .distinct()
                                        .map(of -> new Membership(of.name(), role.name())));
    }
}
