package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.ForeignOptions;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tables; partitioned ones, partitions and foreign ones among them.
public final class TableKind implements CatalogKind {

    private static final String QUERY =
            """
            select c.oid, n.nspname as schema, c.relname as name, c.relpersistence = 'u' as unlogged,
                   c.reloptions as options,
                   (select array_agg('toast.' || o) from unnest(tc.reloptions) o) as toast_options,
                   nullif(am.amname, 'heap') as access_method, ts.spcname as tablespace,
                   case when c.relkind = 'f' then 'd' else c.relreplident end as replica_identity,
                   case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_by,
                   case when c.relispartition
                       then pg_get_expr(c.relpartbound, c.oid) end as bounds,
                   nullif(format_type(nullif(c.reloftype, 0), null), '-') as of_type,
                   p.schemas as parent_schemas, p.names as parent_names,
                   fs.srvname as server, ft.ftoptions as foreign_options
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_class tc on tc.oid = c.reltoastrelid
            left join pg_am am on am.oid = c.relam
            left join pg_tablespace ts on ts.oid = c.reltablespace
            left join (
                select i.inhrelid, array_agg(pn.nspname::text order by i.inhseqno) as schemas,
                       array_agg(pc.relname::text order by i.inhseqno) as names
                from pg_inherits i
                join pg_class pc on pc.oid = i.inhparent
                join pg_namespace pn on pn.oid = pc.relnamespace
                group by i.inhrelid) p on p.inhrelid = c.oid
            left join pg_foreign_table ft on ft.ftrelid = c.oid
            left join pg_foreign_server fs on fs.oid = ft.ftserver
            where c.relkind in ('r', 'p', 'f') and c.relpersistence <> 't'
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.TABLE;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return RelationTable.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_class", QUERY, TableKind::table);
    }

    private static RelationTable table(Row row) throws SQLException {
        List<ObjectId> parents = parents(row);
        String bounds = row.textOrNull("bounds");
        List<String> options = new ArrayList<>(row.texts("options"));
        options.addAll(row.texts("toast_options"));
        return new RelationTable(
                ObjectId.of(ObjectKind.TABLE, row.text("schema"), row.text("name")),
                row.is("unlogged"),
                options,
                row.textOrNull("access_method"),
                row.textOrNull("tablespace"),
                ReplicaIdentity.of(row.text("replica_identity")),
                row.textOrNull("of_type"),
                bounds == null ? parents : List.of(),
                row.textOrNull("partition_by"),
                partition(parents, bounds),
                foreign(row));
    }

    private static @Nullable Foreign foreign(Row row) throws SQLException {
        String server = row.textOrNull("server");
        return server == null
                ? null
                : new Foreign(server, ForeignOptions.plain(row.texts("foreign_options")));
    }

    private static List<ObjectId> parents(Row row) throws SQLException {
        List<String> schemas = row.texts("parent_schemas");
        List<String> names = row.texts("parent_names");
        List<ObjectId> parents = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parents.add(ObjectId.of(ObjectKind.TABLE, schemas.get(i), names.get(i)));
        }
        return parents;
    }

    private static @Nullable Partition partition(List<ObjectId> parents, @Nullable String bounds) {
        return bounds == null ? null : new Partition(parents.getFirst(), bounds);
    }
}
