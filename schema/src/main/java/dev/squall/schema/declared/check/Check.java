package dev.squall.schema.declared.check;

import dev.squall.schema.declared.Constraints;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A check constraint.
public record Check(ObjectId id, String condition) implements DeclaredObject {

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(Constraints.table(id));
    }

    @Override
    public List<String> expressions() {
        return List.of(condition);
    }

    @Override
    public List<Step> added() {
        return List.of(
                Step.of(id, Constraints.add(id).sql(" check (").declared(condition).sql(")")));
    }
}
