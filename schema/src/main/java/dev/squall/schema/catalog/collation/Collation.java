package dev.squall.schema.catalog.collation;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.TypeSwap;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A collation.
///
/// @param options as `create collation` takes them
public record Collation(ObjectId id, List<String> options) implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("collation ").name(id).text();
    }

    @Override
    public Set<String> occupies() {
        return Set.of("collation " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        return List.of(Step.of(id, create()));
    }

    /// Columns follow the new one: their values must not go with the old one.
    @Override
    public Change changed(CatalogObject before, Sides sides) {
        return new TypeSwap(before, this, sides).change("", create(), "");
    }

    private Ddl create() {
        Ddl sql = Ddl.of("create ").declared(phrase()).sql(" (");
        return sql.declared(String.join(", ", options)).sql(")");
    }
}
