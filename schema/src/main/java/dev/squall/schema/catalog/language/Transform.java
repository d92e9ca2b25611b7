package dev.squall.schema.catalog.language;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a language gets values of a type.
///
/// @param what `for public.pair language plpython3u`
/// @param fromSql the function that takes a value out of SQL, as the server prints it
/// @param toSql the function that brings one back
public record Transform(ObjectId id, String what, @Nullable String fromSql, @Nullable String toSql)
        implements CatalogObject {

    @Override
    public String phrase() {
        return "transform " + what;
    }

    @Override
    public List<Step> added(Sides sides) {
        return List.of(Step.of(id, Ddl.of("create ").add(rest())));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        return Change.altered(List.of(Step.of(id, Ddl.of("create or replace ").add(rest()))));
    }

    private Ddl rest() {
        List<String> functions = new ArrayList<>();
        if (fromSql != null) {
            functions.add("from sql with function " + fromSql);
        }
        if (toSql != null) {
            functions.add("to sql with function " + toSql);
        }
        Ddl sql = new Ddl().declared(phrase()).sql(" (");
        return sql.declared(String.join(", ", functions)).sql(")");
    }
}
