package dev.squall.schema.catalog.cast;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;

/// A cast. PostgreSQL has no way to alter one.
///
/// @param types `public.pair as text`
/// @param way `with function public.text(public.pair)`, `with inout` or `without function`
/// @param context where it happens by itself: `as assignment`, `as implicit`, or nothing
public record Cast(ObjectId id, String types, String way, String context) implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("cast (").declared(types).sql(")").text();
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase()).sql(" ").declared(way);
        if (!context.isEmpty()) {
            sql.sql(" ").declared(context);
        }
        return List.of(Step.of(id, sql));
    }
}
