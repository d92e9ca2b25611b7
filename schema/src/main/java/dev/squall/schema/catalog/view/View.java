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

/// A view.
///
/// @param query as the server prints it
/// @param options such as `security_invoker=true`
public record View(ObjectId id, String query, List<String> options, List<ViewColumn> columns)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("view ").name(id).text();
    }

    @Override
    public Set<String> occupies() {
        return Set.of("relation " + id.qualified(), "type " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(id, create(Ddl.of("create "))));
        columns.forEach(column -> setDefault(null, column, steps));
        return steps;
    }

    private Ddl create(Ddl sql) {
        sql.declared(phrase());
        if (!options.isEmpty()) {
            sql.sql(" with (").add(Options.list(options)).sql(")");
        }
        return sql.sql(" as\n").declared(query);
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        View old = (View) before;
        if (!onlyMore(old)) {
            return Change.recreated();
        }
        List<Step> steps = new ArrayList<>();
        if (query.equals(old.query)) {
            Options.changes(old.options, options)
                    .forEach(change -> steps.add(Step.of(id, alter().add(change))));
        } else {
            steps.add(Step.of(id, create(Ddl.of("create or replace "))));
        }
        for (int i = 0; i < columns.size(); i++) {
            ViewColumn was = i < old.columns.size() ? old.columns.get(i) : null;
            setDefault(was, columns.get(i), steps);
        }
        return Change.altered(steps);
    }

    /// Whether its columns are still there, with new ones behind them at most.
    private boolean onlyMore(View old) {
        if (columns.size() < old.columns.size()) {
            return false;
        }
        for (int i = 0; i < old.columns.size(); i++) {
            if (!old.columns.get(i).isSame(columns.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void setDefault(@Nullable ViewColumn old, ViewColumn column, List<Step> steps) {
        String before = old == null ? null : old.defaultsTo();
        String after = column.defaultsTo();
        if (Objects.equals(before, after)) {
            return;
        }
        Ddl sql = alter().sql(" alter column ").name(column.name());
        if (after == null) {
            sql.sql(" drop default");
        } else {
            sql.sql(" set default ").declared(after);
        }
        steps.add(Step.of(id, sql));
    }

    private Ddl alter() {
        return Ddl.of("alter ").declared(phrase());
    }
}
