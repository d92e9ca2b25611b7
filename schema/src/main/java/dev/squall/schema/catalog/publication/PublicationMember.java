package dev.squall.schema.catalog.publication;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// What a publication has: a table or all tables of a schema. Its id has the publication as the
/// owner.
///
/// @param on the table or the schema
/// @param place how a statement names that: `table public.users`
/// @param text how a statement adds it: `table public.users (id) where (…)`
public record PublicationMember(ObjectId id, ObjectId on, String place, String text)
        implements CatalogObject {

    @Override
    public String phrase() {
        return place;
    }

    @Override
    public ObjectId partOf() {
        return ObjectId.of(ObjectKind.PUBLICATION, "", id.owner());
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(on);
    }

    @Override
    public boolean fallsWith(ObjectId need) {
        return need.equals(on);
    }

    @Override
    public List<Step> added(Sides sides) {
        return List.of(Step.of(id, alter().sql(" add ").declared(text)));
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return List.of(Step.of(id, alter().sql(" drop ").declared(place)));
    }

    private Ddl alter() {
        return Ddl.of("alter publication ").name(id.owner());
    }
}
