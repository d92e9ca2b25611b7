package dev.squall.schema.catalog.range;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A range type.
///
/// @param sqlName the type as the server prints it
/// @param options `subtype = integer` and so on
public record RangeType(ObjectId id, String sqlName, List<String> options)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("type ").name(id).text();
    }

    @Override
    public boolean isKnownByName() {
        return true;
    }

    @Override
    public Set<String> occupies() {
        return Set.of("type " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        return List.of(Step.of(id, create()));
    }

    private Ddl create() {
        Ddl sql = Ddl.of("create ").declared(phrase()).sql(" as range (\n    ");
        return sql.declared(String.join(",\n    ", options)).sql("\n)");
    }
}
