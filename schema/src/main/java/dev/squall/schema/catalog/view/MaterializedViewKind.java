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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Materialized views.
public final class MaterializedViewKind implements CatalogKind {

    private static final String QUERY =
            """
            select c.oid, n.nspname as schema, c.relname as name,
                   coalesce(c.reloptions, '{}') || coalesce((select array_agg('toast.' || o)
                       from unnest(tc.reloptions) o), '{}') as options,
                   pg_get_viewdef(c.oid) as query, nullif(am.amname, 'heap') as access_method,
                   ts.spcname as tablespace, c.relispopulated as populated,
                   a.names, a.storages, a.usual, a.compressions, a.statistics, a.options as each
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_class tc on tc.oid = c.reltoastrelid
            left join pg_am am on am.oid = c.relam
            left join pg_tablespace ts on ts.oid = c.reltablespace
            left join lateral (
                select array_agg(a.attname::text order by a.attnum) as names,
                       array_agg(case when a.attstorage <> t.typstorage
                           then a.attstorage::text end order by a.attnum) as storages,
                       array_agg(t.typstorage::text order by a.attnum) as usual,
                       array_agg(case a.attcompression when 'p' then 'pglz' when 'l' then 'lz4' end
                           order by a.attnum) as compressions,
                       array_agg(coalesce(a.attstattarget, -1)::text order by a.attnum)
                           as statistics,
                       array_agg(array_to_string(a.attoptions, ',') order by a.attnum) as options
                from pg_attribute a join pg_type t on t.oid = a.atttypid
                where a.attrelid = c.oid and a.attnum > 0) a on true
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
        return new MaterializedView(
                ObjectId.of(ObjectKind.MATERIALIZED_VIEW, row.text("schema"), row.text("name")),
                ViewKind.query(row),
                options,
                row.textOrNull("access_method"),
                row.textOrNull("tablespace"),
                row.is("populated"),
                columns(row));
    }

    private static List<StoredColumn> columns(Row row) throws SQLException {
        List<String> names = row.texts("names");
        List<StoredColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            StoredColumn column =
                    new StoredColumn(
                            names.get(i),
                            word(row.textsOrNull("storages").get(i)),
                            Objects.requireNonNull(word(row.texts("usual").get(i))),
                            row.textsOrNull("compressions").get(i),
                            Integer.parseInt(row.texts("statistics").get(i)),
                            options(row.textsOrNull("each").get(i)));
            if (!column.isUsual()) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static List<String> options(@Nullable String options) {
        return options == null ? List.of() : List.of(options.split(",", -1));
    }

    private static @Nullable String word(@Nullable String letter) {
        return letter == null
                ? null
                : switch (letter) {
                    case "p" -> "plain";
                    case "e" -> "external";
                    case "x" -> "extended";
                    default -> "main";
                };
    }
}
