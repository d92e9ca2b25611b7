package dev.squall.schema.object;

import dev.squall.declare.DeclaredSchema;
import java.util.stream.Stream;

/// A kind of object: what a declared schema has of it.
@FunctionalInterface
public interface Kind {

    /// The objects of this kind.
    Stream<? extends SchemaObject> declared(DeclaredSchema schema);
}
