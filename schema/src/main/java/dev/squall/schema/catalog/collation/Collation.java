package dev.squall.schema.catalog.collation;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;

/// A collation.
///
/// @param options as `create collation` takes them
public record Collation(ObjectId id, List<String> options) implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("collation ").name(id).text();
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase()).sql(" (");
        return List.of(Step.of(id, sql.declared(String.join(", ", options)).sql(")")));
    }
}
