package dev.squall.schema;

import dev.squall.declare.DeclaredSchema;
import dev.squall.error.DuplicateDeclaration;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.ObjectId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// All objects of a schema, by what they are called.
///
/// @param objects in the order of their ids
public record DeclaredObjects(SortedMap<ObjectId, DeclaredObject> objects) {

    /// The snapshot of some objects.
    public DeclaredObjects {
        objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
    }

    /// The objects that a schema declares.
    ///
    /// @throws DuplicateDeclaration if two of them have the same name
    public static DeclaredObjects of(DeclaredSchema schema) {
        SortedMap<ObjectId, DeclaredObject> objects = new TreeMap<>();
        for (DeclaredKind kind : DeclaredKinds.ALL) {
            kind.declared(schema)
                    .forEach(
                            object -> {
                                if (objects.putIfAbsent(object.id(), object) != null) {
                                    throw new DuplicateDeclaration(
                                            object.id().toString(), schema.name(), "", "");
                                }
                            });
        }
        return new DeclaredObjects(objects);
    }
}
