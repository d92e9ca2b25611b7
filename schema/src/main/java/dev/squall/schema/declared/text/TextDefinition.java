package dev.squall.schema.declared.text;

import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A statement that makes what has no words of its own. It is called by the place where it stands,
/// so that an error names that.
///
/// @param dependsOn the statement before it
/// @param needs what must be there besides, by name
public record TextDefinition(ObjectId id, String text, Set<ObjectId> dependsOn, List<String> needs)
        implements DeclaredObject {

    @Override
    public List<Step> added() {
        return List.of(Step.of(id, new Ddl().declared(text)));
    }
}
