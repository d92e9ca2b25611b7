package dev.squall.schema.declared;

import dev.squall.declare.DeclaredSchema;
import java.util.stream.Stream;

/// A kind of object: what a declared schema has of it.
@FunctionalInterface
public interface DeclaredKind {

    /// The objects of this kind.
    Stream<? extends DeclaredObject> declared(DeclaredSchema schema);
}
