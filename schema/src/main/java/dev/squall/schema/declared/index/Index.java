package dev.squall.schema.declared.index;

import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.IndexElement;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// An index.
///
/// @param on the table or the materialized view
/// @param storage storage parameters by name
/// @param where the rows it holds; null: all
public record Index(
        ObjectId id,
        ObjectId on,
        boolean unique,
        String method,
        List<IndexElement> elements,
        List<String> include,
        boolean nullsNotDistinct,
        SortedMap<String, String> storage,
        @Nullable String where)
        implements DeclaredObject {

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(on);
    }

    @Override
    public List<String> expressions() {
        List<String> all = new ArrayList<>(elements.stream().map(IndexElement::value).toList());
        if (where != null) {
            all.add(where);
        }
        return all;
    }

    @Override
    public List<Step> added() {
        Ddl sql = Ddl.of(unique ? "create unique index " : "create index ").name(id.name());
        sql.sql(" on ").owner(id);
        if (!method.equals("btree")) {
            sql.sql(" using ").name(method);
        }
        sql.sql(" (");
        for (int i = 0; i < elements.size(); i++) {
            sql.sqlIf(i > 0, ", ").add(elements.get(i).ddl());
        }
        sql.sql(")");
        if (!include.isEmpty()) {
            sql.sql(" include (").names(include).sql(")");
        }
        sql.sqlIf(nullsNotDistinct, " nulls not distinct").add(parameters());
        if (where != null) {
            sql.sql(" where ").declared(where);
        }
        return List.of(Step.of(id, sql));
    }

    private Ddl parameters() {
        Ddl sql = new Ddl();
        storage.forEach(
                (name, value) ->
                        sql.sql(sql.text().isEmpty() ? " with (" : ", ")
                                .name(name)
                                .sql(" = ")
                                .declared(value));
        return sql.sqlIf(!storage.isEmpty(), ")");
    }
}
