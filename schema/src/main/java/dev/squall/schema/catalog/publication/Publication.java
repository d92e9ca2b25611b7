package dev.squall.schema.catalog.publication;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A publication.
///
/// @param all whether it has all tables
/// @param members what it has, as the statement names it: `table public.users (id) where (…)`
/// @param on the tables and schemas that it has
/// @param options `publish = 'insert'` and so on, where not as usual
public record Publication(
        ObjectId id, boolean all, List<String> members, List<ObjectId> on, List<String> options)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("publication ").name(id).text();
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.copyOf(on);
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase()).sqlIf(all, " for all tables");
        if (!members.isEmpty()) {
            sql.sql(" for ").declared(String.join(", ", members));
        }
        if (!options.isEmpty()) {
            sql.sql(" with (").declared(String.join(", ", options)).sql(")");
        }
        return List.of(Step.of(id, sql));
    }
}
