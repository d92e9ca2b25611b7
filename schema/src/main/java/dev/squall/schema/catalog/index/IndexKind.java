package dev.squall.schema.catalog.index;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.IndexFlags;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Indexes, but those behind constraints, and those that a partition has from its parent.
public final class IndexKind implements CatalogKind {

    private static final String QUERY =
            """
            select c.oid, n.nspname as schema, t.relname as table, c.relname as name,
                   t.relkind = 'm' as of_view, i.indisvalid as valid,
                   case c.relkind when 'I'
                       then regexp_replace(pg_get_indexdef(c.oid), ' ON ONLY ', ' ON ')
                       else pg_get_indexdef(c.oid) end as definition,
                   null::text[] as options, ts.spcname as tablespace,
                   i.indisclustered as clustered, i.indisreplident as replica_identity
            from pg_index i
            join pg_class c on c.oid = i.indexrelid
            join pg_class t on t.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_tablespace ts on ts.oid = c.reltablespace
            where i.indexrelid >= 16384 and t.relkind in ('r', 'p', 'm')
                and not c.relispartition and t.relpersistence <> 't'
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
                IndexFlags.of(row));
    }
}
