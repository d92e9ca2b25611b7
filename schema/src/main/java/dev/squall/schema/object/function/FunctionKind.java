package dev.squall.schema.object.function;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.FunctionDeclaration;
import dev.squall.schema.object.Kind;
import dev.squall.schema.object.SchemaObject;
import java.util.stream.Stream;

/// Functions, as text.
public final class FunctionKind implements Kind {

    @Override
    public Stream<? extends SchemaObject> declared(DeclaredSchema schema) {
        return schema.root().all(FunctionDeclaration.class).stream()
                .map(f -> new Function(f.schema(), f.name(), f.text(), f.dependsOn()));
    }
}
