package dev.squall.schema.object.grant;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.RoleDeclaration;
import dev.squall.schema.object.Kind;
import dev.squall.schema.object.SchemaObject;
import java.util.stream.Stream;

/// Grants: one for each role and object.
public final class GrantKind implements Kind {

    @Override
    public Stream<? extends SchemaObject> declared(DeclaredSchema schema) {
        return schema.root().all(RoleDeclaration.class).stream()
                .flatMap(role -> new RoleGrants(schema, role).all());
    }
}
