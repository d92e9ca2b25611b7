package dev.squall.schema.catalog.language;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A procedural language that no extension brings.
///
/// @param trusted whether everybody may write functions in it
/// @param handler the function that calls others, as the server prints it
/// @param inline the function that runs a `do` block
/// @param validator the function that looks at new functions
public record Language(
        ObjectId id,
        boolean trusted,
        String handler,
        @Nullable String inline,
        @Nullable String validator)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("language ").name(id).text();
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
        Ddl sql = new Ddl().sqlIf(trusted, "trusted ").declared(phrase());
        sql.sql(" handler ").declared(handler);
        if (inline != null) {
            sql.sql(" inline ").declared(inline);
        }
        return validator == null ? sql : sql.sql(" validator ").declared(validator);
    }
}
