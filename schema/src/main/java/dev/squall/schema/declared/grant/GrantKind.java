package dev.squall.schema.declared.grant;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.RoleDeclaration;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import java.util.stream.Stream;

/// Grants: one for each role and object.
public final class GrantKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.root().all(RoleDeclaration.class).stream()
                .flatMap(role -> new RoleGrants(schema, role).all());
    }
}
