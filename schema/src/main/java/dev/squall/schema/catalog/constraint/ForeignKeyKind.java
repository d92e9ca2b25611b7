package dev.squall.schema.catalog.constraint;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Foreign keys; those that a partition has from its parent are the parent's.
public final class ForeignKeyKind implements CatalogKind {

    private static final String QUERY =
            """
            select k.oid, n.nspname as schema, t.relname as table, k.conname as name,
                   pg_get_constraintdef(k.oid) as definition,
                   fn.nspname as target_schema, f.relname as target_table
            from pg_constraint k
            join pg_class t on t.oid = k.conrelid
            join pg_namespace n on n.oid = t.relnamespace
            join pg_class f on f.oid = k.confrelid
            join pg_namespace fn on fn.oid = f.relnamespace
            where k.contype = 'f' and k.conparentid = 0 and t.relpersistence <> 't'
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
                        row.text("name")),
                tail.definition(),
                ObjectId.of(ObjectKind.TABLE, row.text("target_schema"), row.text("target_table")),
                tail.deferrable(),
                tail.deferred(),
                tail.enforced(),
                tail.valid());
    }
}
