package dev.squall.schema.catalog.accessmethod;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;

/// An access method. PostgreSQL has no way to alter one.
///
/// @param type `index` or `table`
/// @param handler as the server prints it
public record AccessMethod(ObjectId id, String type, String handler) implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("access method ").name(id).text();
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase()).sql(" type ").declared(type);
        return List.of(Step.of(id, sql.sql(" handler ").declared(handler)));
    }
}
