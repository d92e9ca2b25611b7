package dev.squall.schema.declared.table;

import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A table that a statement of the user's own creates.
///
/// @param dependsOn its schema and the types of its columns
/// @param needs what must be there besides, by name
record CreatedTable(ObjectId id, String text, Set<ObjectId> dependsOn, List<String> needs)
        implements DeclaredObject {

    @Override
    public List<String> expressions() {
        return List.of(text);
    }

    @Override
    public List<Step> added() {
        return List.of(Step.of(id, new Ddl().declared(text)));
    }
}
