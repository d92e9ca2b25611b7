package dev.squall.schema.catalog.trigger;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Triggers, but those that a partition has from its parent, and those of constraints.
public final class TriggerKind implements CatalogKind {

    private static final String QUERY =
            """
            select t.oid, n.nspname as schema, c.relname as table, t.tgname as name,
                   c.relkind = 'v' as of_view, pg_get_triggerdef(t.oid) as definition,
                   t.tgenabled as enabled
            from pg_trigger t
            join pg_class c on c.oid = t.tgrelid
            join pg_namespace n on n.oid = c.relnamespace
            where not t.tgisinternal and t.tgparentid = 0 and c.relkind in ('r', 'p', 'v')
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
    public void read(CatalogReader reader) throws SQLException {
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
                row.text("definition"),
                Firing.of(row.text("enabled")));
    }
}
