package dev.squall.schema.catalog.view;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Options;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
/// @param columns its columns that are not kept as usual
public record MaterializedView(
        ObjectId id,
        String query,
        List<String> options,
        @Nullable String accessMethod,
        @Nullable String tablespace,
        boolean populated,
        List<StoredColumn> columns)
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
        return new MaterializedView(id, query, options, accessMethod, tablespace, true, columns);
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
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(id, sql));
        columns(List.of(), steps);
        return steps;
    }

    private void columns(List<StoredColumn> before, List<Step> steps) {
        Map<String, StoredColumn> old = new LinkedHashMap<>();
        columns.forEach(column -> old.put(column.name(), StoredColumn.usual(column)));
        Map<String, StoredColumn> now = new LinkedHashMap<>();
        before.forEach(column -> now.put(column.name(), StoredColumn.usual(column)));
        before.forEach(column -> old.put(column.name(), column));
        columns.forEach(column -> now.put(column.name(), column));
        now.forEach(
                (name, column) ->
                        column.changes(Objects.requireNonNull(old.get(name)))
                                .forEach(change -> steps.add(alterColumn(name, change))));
    }

    private Step alterColumn(String column, Ddl change) {
        return Step.of(id, alter().sql(" alter column ").name(column).add(change));
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
        columns(old.columns, steps);
        return Change.altered(steps);
    }

    private Ddl alter() {
        return Ddl.of("alter ").declared(phrase());
    }
}
