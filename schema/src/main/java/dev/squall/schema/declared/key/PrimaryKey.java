package dev.squall.schema.declared.key;

import dev.squall.schema.declared.Constraints;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A primary key.
public record PrimaryKey(ObjectId id, List<String> columns) implements DeclaredObject {

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(Constraints.table(id));
    }

    @Override
    public List<Step> added() {
        return List.of(
                Step.of(id, Constraints.add(id).sql(" primary key (").names(columns).sql(")")));
    }
}
