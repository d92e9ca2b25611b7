package dev.squall.schema.catalog.namespace;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;

/// A PostgreSQL schema.
public record Namespace(ObjectId id) implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("schema ").name(id).text();
    }

    @Override
    public List<Step> added(Sides sides) {
        return List.of(Step.of(id, Ddl.of("create ").declared(phrase())));
    }
}
