package dev.squall.schema.declared.trigger;

import dev.squall.schema.declared.Constraints;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A declared trigger.
///
/// @param text what follows its name
/// @param needs what else must be there
public record Trigger(ObjectId id, String text, List<String> needs) implements DeclaredObject {

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(Constraints.table(id));
    }

    @Override
    public List<String> expressions() {
        return List.of(text);
    }

    @Override
    public List<Step> added() {
        return List.of(
                Step.of(
                        id,
                        Ddl.of("create trigger ").name(id.name()).sql("\n    ").declared(text)));
    }
}
