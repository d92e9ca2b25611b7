package dev.squall.schema.catalog.index;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.IndexFlags;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.catalog.UsualName;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Indexes, but those behind constraints.
public final class IndexKind implements CatalogKind {

    private static final String QUERY =
            """
            select c.oid, n.nspname as schema, t.relname as table, c.relname as name,
                   t.relkind = 'm' as of_view, i.indisvalid as valid,
                   case c.relkind when 'I'
                       then regexp_replace(pg_get_indexdef(c.oid), ' ON ONLY ', ' ON ')
                       else pg_get_indexdef(c.oid) end as definition,
                   c.reloptions as options, ts.spcname as tablespace,
                   i.indisclustered as clustered, i.indisreplident as replica_identity,
                   a.names as columns, a.statistics,
                   pn.nspname as parent_schema, pt.relname as parent_table, p.relname as parent
            from pg_index i
            join pg_class c on c.oid = i.indexrelid
            join pg_class t on t.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_tablespace ts on ts.oid = c.reltablespace
            left join lateral (
                select array_agg(a.attname::text order by a.attnum) as names,
                       array_agg(a.attnum || '=' || a.attstattarget order by a.attnum)
                           filter (where a.attstattarget >= 0) as statistics
                from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) a on true
            left join pg_inherits h on h.inhrelid = c.oid
            left join pg_class p on p.oid = h.inhparent
            left join pg_namespace pn on pn.oid = p.relnamespace
            left join pg_index pi on pi.indexrelid = p.oid
            left join pg_class pt on pt.oid = pi.indrelid
            where i.indexrelid >= 16384 and t.relkind in ('r', 'p', 'm')
                and t.relpersistence <> 't'
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                and not exists (select from pg_constraint k
                    where k.conindid = c.oid and k.contype in ('p', 'u', 'x'))
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.INDEX;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Index.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_class", QUERY, IndexKind::index);
    }

    private static Index index(Row row) throws SQLException {
        ObjectKind on = row.is("of_view") ? ObjectKind.MATERIALIZED_VIEW : ObjectKind.TABLE;
        return new Index(
                new ObjectId(
                        ObjectKind.INDEX, row.text("schema"), row.text("table"), row.text("name")),
                ObjectId.of(on, row.text("schema"), row.text("table")),
                row.expression("definition"),
                row.is("valid"),
                IndexFlags.of(row),
                parent(row),
                !UsualName.of(row.text("table"), row.texts("columns"), "idx")
                        .equals(row.text("name")));
    }

    private static @Nullable ObjectId parent(Row row) throws SQLException {
        String name = row.textOrNull("parent");
        return name == null
                ? null
                : new ObjectId(
                        ObjectKind.INDEX,
                        row.text("parent_schema"),
                        row.text("parent_table"),
                        name);
    }
}
