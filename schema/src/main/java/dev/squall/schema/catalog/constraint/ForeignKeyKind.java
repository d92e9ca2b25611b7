package dev.squall.schema.catalog.constraint;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Foreign keys. What PostgreSQL adds for the partitions of the table that one points to is left
/// out.
public final class ForeignKeyKind implements CatalogKind {

    private static final String QUERY =
            """
            with recursive keys as (
                select k.oid, k.conname as root, null::name as above
                from pg_constraint k where k.contype = 'f' and k.conparentid = 0
                union all
                select k.oid, case when exists (select from pg_constraint o
                        where o.conrelid = k.conrelid and o.conname = u.root and o.oid <> k.oid)
                    then k.conname else u.root end, u.root
                from pg_constraint k join keys u on u.oid = k.conparentid)
            select k.oid, n.nspname as schema, t.relname as table, k.conname as name,
                   pg_get_constraintdef(k.oid) as definition,
                   fn.nspname as target_schema, f.relname as target_table,
                   pn.nspname as parent_schema, pt.relname as parent_table, r.above as parent,
                   r.root
            from pg_constraint k
            join keys r on r.oid = k.oid
            join pg_class t on t.oid = k.conrelid
            join pg_namespace n on n.oid = t.relnamespace
            join pg_class f on f.oid = k.confrelid
            join pg_namespace fn on fn.oid = f.relnamespace
            left join pg_constraint p on p.oid = k.conparentid
            left join pg_class pt on pt.oid = p.conrelid
            left join pg_namespace pn on pn.oid = pt.relnamespace
            where k.contype = 'f' and t.relpersistence <> 't'
                and (p.oid is null or (p.conrelid <> k.conrelid and p.confrelid = k.confrelid))
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.FOREIGN_KEY;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return ForeignKey.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_constraint", QUERY, ForeignKeyKind::key);
    }

    private static ForeignKey key(Row row) throws SQLException {
        Tail tail = Tail.of(row.text("definition"));
        return new ForeignKey(
                new ObjectId(
                        ObjectKind.FOREIGN_KEY,
                        row.text("schema"),
                        row.text("table"),
                        row.text("root")),
                tail.definition(),
                ObjectId.of(ObjectKind.TABLE, row.text("target_schema"), row.text("target_table")),
                tail.deferrable(),
                tail.deferred(),
                tail.enforced(),
                tail.valid(),
                row.text("name"),
                parent(row));
    }

    private static @Nullable ObjectId parent(Row row) throws SQLException {
        String name = row.textOrNull("parent");
        return name == null
                ? null
                : new ObjectId(
                        ObjectKind.FOREIGN_KEY,
                        row.text("parent_schema"),
                        row.text("parent_table"),
                        name);
    }
}
