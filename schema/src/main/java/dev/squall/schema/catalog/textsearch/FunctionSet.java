package dev.squall.schema.catalog.textsearch;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A parser or a template: a few functions under one name. PostgreSQL has no way to alter it.
///
/// @param functions `lexize = public.lex` and so on
public record FunctionSet(ObjectId id, List<String> functions) implements CatalogObject {

    @Override
    public String phrase() {
        return new Ddl().declared(id.kind().word()).sql(" ").name(id).text();
    }

    @Override
    public Set<String> occupies() {
        return Set.of(id.kind().word() + " " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase()).sql(" (");
        return List.of(Step.of(id, sql.declared(String.join(", ", functions)).sql(")")));
    }
}
