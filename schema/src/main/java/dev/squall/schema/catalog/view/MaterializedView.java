package dev.squall.schema.catalog.view;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Options;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A materialized view.
///
/// @param query as the server prints it
/// @param options storage parameters: `fillfactor=70`
/// @param accessMethod how it is stored, if not as a heap
/// @param tablespace where it is, if not where the database is
/// @param populated whether it has been filled; that is no difference, as a refresh changes it
public record MaterializedView(
        ObjectId id,
        String query,
        List<String> options,
        @Nullable String accessMethod,
        @Nullable String tablespace,
        boolean populated)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("materialized view ").name(id).text();
    }

    @Override
    public boolean equivalent(CatalogObject other) {
        return other instanceof MaterializedView view && filled().equals(view.filled());
    }

    private MaterializedView filled() {
        return new MaterializedView(id, query, options, accessMethod, tablespace, true);
    }

    @Override
    public Set<String> occupies() {
        return Set.of("relation " + id.qualified(), "type " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase());
        if (accessMethod != null) {
            sql.sql(" using ").name(accessMethod);
        }
        if (!options.isEmpty()) {
            sql.sql(" with (").add(Options.list(options)).sql(")");
        }
        if (tablespace != null) {
            sql.sql(" tablespace ").name(tablespace);
        }
        sql.sql(" as\n").declared(query).sqlIf(!populated, "\nwith no data");
        return List.of(Step.of(id, sql));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        MaterializedView old = (MaterializedView) before;
        if (!query.equals(old.query)) {
            return Change.recreated();
        }
        List<Step> steps = new ArrayList<>();
        Options.changes(old.options, options)
                .forEach(change -> steps.add(Step.of(id, alter().add(change))));
        if (!Objects.equals(accessMethod, old.accessMethod)) {
            String method = accessMethod == null ? "heap" : accessMethod;
            steps.add(Step.of(id, alter().sql(" set access method ").name(method)));
        }
        if (!Objects.equals(tablespace, old.tablespace)) {
            String space = tablespace == null ? "pg_default" : tablespace;
            steps.add(Step.of(id, alter().sql(" set tablespace ").name(space)));
        }
        return Change.altered(steps);
    }

    private Ddl alter() {
        return Ddl.of("alter ").declared(phrase());
    }
}
