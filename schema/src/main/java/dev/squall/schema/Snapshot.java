package dev.squall.schema;

import dev.squall.declare.DeclaredSchema;
import dev.squall.error.DuplicateDeclaration;
import dev.squall.schema.object.Kind;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.SchemaObject;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// All objects of a schema, by what they are called.
///
/// @param objects in the order of their ids
public record Snapshot(SortedMap<ObjectId, SchemaObject> objects) {

    /// The snapshot of some objects.
    public Snapshot {
        objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
    }

    /// The objects that a schema declares.
    ///
    /// @throws DuplicateDeclaration if two of them have the same name
    public static Snapshot of(DeclaredSchema schema) {
        SortedMap<ObjectId, SchemaObject> objects = new TreeMap<>();
        for (Kind kind : Kinds.ALL) {
            kind.declared(schema)
                    .forEach(
                            object -> {
                                if (objects.putIfAbsent(object.id(), object) != null) {
                                    throw new DuplicateDeclaration(
                                            object.id().toString(), schema.name(), "", "");
                                }
                            });
        }
        return new Snapshot(objects);
    }
}
