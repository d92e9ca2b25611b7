package dev.squall.schema.declared.function;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.FunctionDeclaration;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import java.util.stream.Stream;

/// Functions, as text.
public final class FunctionKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.root().all(FunctionDeclaration.class).stream()
                .map(
                        f ->
                                new Function(
                                        f.schema(),
                                        f.name(),
                                        f.text(),
                                        f.dependsOn(),
                                        f.revokedFromPublic()));
    }
}
