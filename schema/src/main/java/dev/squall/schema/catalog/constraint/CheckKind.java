package dev.squall.schema.catalog.constraint;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Checks of tables and domains; one that is inherited belongs to the table above.
public final class CheckKind implements CatalogKind {

    private static final String QUERY =
            """
            select k.oid, n.nspname as schema, t.relname as whole, k.conname as name,
                   pg_get_constraintdef(k.oid) as definition, false as of_domain
            from pg_constraint k
            join pg_class t on t.oid = k.conrelid
            join pg_namespace n on n.oid = t.relnamespace
            where k.contype = 'c' and k.conislocal and t.relkind in ('r', 'p', 'f')
                and t.relpersistence <> 't'
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            union all
            select k.oid, n.nspname, t.typname, k.conname, pg_get_constraintdef(k.oid), true
            from pg_constraint k
            join pg_type t on t.oid = k.contypid
            join pg_namespace n on n.oid = t.typnamespace
            where k.contype = 'c'
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.CHECK;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Check.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_constraint", QUERY, CheckKind::check);
    }

    private static Check check(Row row) throws SQLException {
        Tail tail = Tail.of(row.expression("definition"));
        ObjectKind on = row.is("of_domain") ? ObjectKind.DOMAIN : ObjectKind.TABLE;
        return new Check(
                new ObjectId(
                        ObjectKind.CHECK, row.text("schema"), row.text("whole"), row.text("name")),
                ObjectId.of(on, row.text("schema"), row.text("whole")),
                tail.definition(),
                tail.enforced(),
                tail.valid());
    }
}
