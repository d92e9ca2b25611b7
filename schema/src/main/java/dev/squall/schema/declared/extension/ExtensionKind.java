package dev.squall.schema.declared.extension;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.ExtensionDeclaration;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import java.util.stream.Stream;

/// Extensions.
public final class ExtensionKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.root().all(ExtensionDeclaration.class).stream()
                .map(extension -> new Extension(extension.name(), extension.schema()));
    }
}
