package dev.squall.schema.declared;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// One object of a schema, as a record of plain values: two are the same when these are equal.
public interface DeclaredObject {

    /// What it is called.
    ObjectId id();

    /// What must be there before it.
    default Set<ObjectId> dependsOn() {
        return Set.of();
    }

    /// What must be there before it, by the names that the declaration gave.
    default List<String> needs() {
        return List.of();
    }

    /// Its SQL expressions: the declared functions that they call must be there before it.
    default List<String> expressions() {
        return List.of();
    }

    /// The steps that create it.
    List<Step> added();
}
