package dev.squall.schema.object.role;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.RoleDeclaration;
import dev.squall.schema.object.Kind;
import dev.squall.schema.object.SchemaObject;
import java.util.stream.Stream;

/// Memberships: which roles a role can become.
public final class MembershipKind implements Kind {

    @Override
    public Stream<? extends SchemaObject> declared(DeclaredSchema schema) {
        return schema.root().all(RoleDeclaration.class).stream()
                .flatMap(
                        role ->
                                role.memberOf().stream()
                                        .distinct()
                                        .map(of -> new Membership(of.name(), role.name())));
    }
}
