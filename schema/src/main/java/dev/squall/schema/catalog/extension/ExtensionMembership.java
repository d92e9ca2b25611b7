package dev.squall.schema.catalog.extension;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// That something goes with an extension which did not bring it: `depends on extension`.
///
/// @param on a function, an index, a trigger or a materialized view
/// @param phrase how a statement names it
/// @param extension the extension
public record ExtensionMembership(ObjectId id, ObjectId on, String phrase, String extension)
        implements CatalogObject {

    @Override
    public ObjectId attachedTo() {
        return on;
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(on, ObjectId.of(ObjectKind.EXTENSION, "", extension));
    }

    @Override
    public boolean survives(ObjectId altered) {
        return true;
    }

    @Override
    public List<Step> added(Sides sides) {
        return List.of(Step.of(id, alter(" depends on extension ")));
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return List.of(Step.of(id, alter(" no depends on extension ")));
    }

    private Ddl alter(String verb) {
        return Ddl.of("alter ").declared(phrase).declared(verb).name(extension);
    }
}
