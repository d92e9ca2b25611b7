package dev.squall.schema.object.extension;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.ExtensionDeclaration;
import dev.squall.schema.object.Kind;
import dev.squall.schema.object.SchemaObject;
import java.util.stream.Stream;

/// Extensions.
public final class ExtensionKind implements Kind {

    @Override
    public Stream<? extends SchemaObject> declared(DeclaredSchema schema) {
        return schema.root().all(ExtensionDeclaration.class).stream()
                .map(extension -> new Extension(extension.name(), extension.schema()));
    }
}
