package dev.squall.schema.catalog.conversion;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A conversion between two encodings. PostgreSQL has no way to alter one.
///
/// @param function as the server prints it
/// @param usual whether it is the one that the server takes
public record Conversion(ObjectId id, String from, String to, String function, boolean usual)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("conversion ").name(id).text();
    }

    @Override
    public Set<String> occupies() {
        return Set.of("conversion " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").sqlIf(usual, "default ").declared(phrase());
        sql.sql(" for ").literal(from).sql(" to ").literal(to);
        return List.of(Step.of(id, sql.sql(" from ").declared(function)));
    }
}
