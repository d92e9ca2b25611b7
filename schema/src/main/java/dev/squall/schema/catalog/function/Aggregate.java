package dev.squall.schema.catalog.function;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// An aggregate.
///
/// @param phrase `aggregate public.total(integer)`
/// @param arguments as `create aggregate` takes them
/// @param result its type
/// @param options `sfunc = public.add` and so on
public record Aggregate(
        ObjectId id, String phrase, String arguments, String result, List<String> options)
        implements CatalogObject {

    @Override
    public Set<String> occupies() {
        return Set.of("function " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        return List.of(Step.of(id, Ddl.of("create ").add(rest())));
    }

    private Ddl rest() {
        String name = id.name().substring(0, id.name().indexOf('('));
        Ddl sql = Ddl.of("aggregate ").name(id.schema(), name);
        sql.sql("(").declared(arguments).sql(") (\n    ");
        return sql.declared(String.join(",\n    ", options)).sql("\n)");
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Aggregate old = (Aggregate) before;
        boolean replaces = arguments.equals(old.arguments) && result.equals(old.result);
        return replaces
                ? Change.altered(List.of(Step.of(id, Ddl.of("create or replace ").add(rest()))))
                : Change.recreated();
    }
}
