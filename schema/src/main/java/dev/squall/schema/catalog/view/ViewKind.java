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

/// Views.
public final class ViewKind implements CatalogKind {

    private static final String QUERY =
            """
            select c.oid, n.nspname as schema, c.relname as name, c.reloptions as options,
                   pg_get_viewdef(c.oid) as query, a.names, a.types, a.defaults
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join lateral (
                select array_agg(a.attname::text order by a.attnum) as names,
                       array_agg(format_type(a.atttypid, a.atttypmod)
                           || coalesce(' collate ' || case when a.attcollation <> t.typcollation
                               then a.attcollation::regcollation::text end, '')
                           order by a.attnum) as types,
                       array_agg(coalesce(pg_get_expr(d.adbin, d.adrelid), '')
                           order by a.attnum) as defaults
                from pg_attribute a
                join pg_type t on t.oid = a.atttypid
                left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                where a.attrelid = c.oid and a.attnum > 0) a on true
            where c.oid >= 16384 and c.relkind = 'v' and c.relpersistence <> 't'
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.VIEW;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return View.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_class", QUERY, ViewKind::view);
    }

    private static View view(Row row) throws SQLException {
        List<String> options = new ArrayList<>(row.texts("options"));
        return new View(
                ObjectId.of(ObjectKind.VIEW, row.text("schema"), row.text("name")),
                query(row),
                options,
                columns(row));
    }

    /// The query without the semicolon at its end.
    static String query(Row row) throws SQLException {
        String query = row.expression("query").strip();
        return query.endsWith(";") ? query.substring(0, query.length() - 1) : query;
    }

    private static List<ViewColumn> columns(Row row) throws SQLException {
        List<String> names = row.texts("names");
        List<String> types = row.texts("types");
        List<String> defaults = row.texts("defaults");
        List<ViewColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String value = defaults.get(i).isEmpty() ? null : defaults.get(i);
            columns.add(new ViewColumn(names.get(i), types.get(i), value));
        }
        return columns;
    }
}
