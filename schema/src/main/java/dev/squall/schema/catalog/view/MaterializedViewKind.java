package dev.squall.schema.catalog.view;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Materialized views.
public final class MaterializedViewKind implements CatalogKind {

    private static final String QUERY =
            """
            select c.oid, n.nspname as schema, c.relname as name,
                   coalesce(c.reloptions, '{}') || coalesce((select array_agg('toast.' || o)
                       from unnest(tc.reloptions) o), '{}') as options,
                   pg_get_viewdef(c.oid) as query, nullif(am.amname, 'heap') as access_method,
                   ts.spcname as tablespace, c.relispopulated as populated
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_class tc on tc.oid = c.reltoastrelid
            left join pg_am am on am.oid = c.relam
            left join pg_tablespace ts on ts.oid = c.reltablespace
            where c.relkind = 'm' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.MATERIALIZED_VIEW;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return MaterializedView.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_class", QUERY, MaterializedViewKind::view);
    }

    private static MaterializedView view(Row row) throws SQLException {
        List<String> options = new ArrayList<>(row.texts("options"));
        options.sort(null);
        return new MaterializedView(
                ObjectId.of(ObjectKind.MATERIALIZED_VIEW, row.text("schema"), row.text("name")),
                ViewKind.query(row),
                options,
                row.textOrNull("access_method"),
                row.textOrNull("tablespace"),
                row.is("populated"));
    }
}
