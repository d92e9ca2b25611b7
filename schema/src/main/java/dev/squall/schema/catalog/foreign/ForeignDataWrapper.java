package dev.squall.schema.catalog.foreign;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.ForeignOptions;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A foreign-data wrapper.
///
/// @param handler the function that reads and writes, as the server prints it
/// @param validator the function that looks at options
/// @param options `debug=true` and so on
public record ForeignDataWrapper(
        ObjectId id, @Nullable String handler, @Nullable String validator, List<String> options)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("foreign data wrapper ").name(id).text();
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase());
        functions(sql, null, null);
        return List.of(Step.of(id, sql.add(ForeignOptions.clause(options))));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        ForeignDataWrapper old = (ForeignDataWrapper) before;
        Ddl sql = Ddl.of("alter ").declared(phrase());
        functions(sql, old.handler, old.validator);
        return Change.altered(
                List.of(Step.of(id, sql.add(ForeignOptions.changes(old.options, options)))));
    }

    private void functions(Ddl sql, @Nullable String oldHandler, @Nullable String oldValidator) {
        if (!Objects.equals(handler, oldHandler)) {
            sql.declared(handler == null ? " no handler" : " handler " + handler);
        }
        if (!Objects.equals(validator, oldValidator)) {
            sql.declared(validator == null ? " no validator" : " validator " + validator);
        }
    }
}
