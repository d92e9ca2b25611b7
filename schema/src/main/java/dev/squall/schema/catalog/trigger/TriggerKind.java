package dev.squall.schema.catalog.trigger;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Triggers, but those of constraints, and those that a partition has as its parent has them.
public final class TriggerKind implements CatalogKind {

    private static final String QUERY =
            """
            select t.oid, n.nspname as schema, c.relname as table, t.tgname as name,
                   c.relkind = 'v' as of_view, pg_get_triggerdef(t.oid) as definition,
                   t.tgenabled as enabled, pn.nspname as parent_schema, pc.relname as parent
            from pg_trigger t
            join pg_class c on c.oid = t.tgrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_trigger p on p.oid = t.tgparentid
            left join pg_class pc on pc.oid = p.tgrelid
            left join pg_namespace pn on pn.oid = pc.relnamespace
            where (not t.tgisinternal or p.oid is not null)
                and (p.oid is null or (p.tgenabled <> t.tgenabled and not p.tgisinternal))
                and c.relkind in ('r', 'p', 'v', 'f')
                and c.relpersistence <> 't'
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.TRIGGER;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Trigger.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_trigger", QUERY, TriggerKind::trigger);
    }

    private static Trigger trigger(Row row) throws SQLException {
        ObjectKind on = row.is("of_view") ? ObjectKind.VIEW : ObjectKind.TABLE;
        return new Trigger(
                new ObjectId(
                        ObjectKind.TRIGGER,
                        row.text("schema"),
                        row.text("table"),
                        row.text("name")),
                ObjectId.of(on, row.text("schema"), row.text("table")),
                row.expression("definition"),
                Firing.of(row.text("enabled")),
                parent(row));
    }

    private static @Nullable ObjectId parent(Row row) throws SQLException {
        String table = row.textOrNull("parent");
        return table == null
                ? null
                : new ObjectId(
                        ObjectKind.TRIGGER, row.text("parent_schema"), table, row.text("name"));
    }
}
