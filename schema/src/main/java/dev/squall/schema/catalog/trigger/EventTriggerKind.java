package dev.squall.schema.catalog.trigger;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Event triggers. They come last and go first, so that they see little of a plan.
public final class EventTriggerKind implements CatalogKind {

    private static final String QUERY =
            """
            select e.oid, e.evtname as name, e.evtevent as event,
                   (select array_agg(t order by t) from unnest(e.evttags) t) as tags,
                   e.evtfoid::regproc::text as function, e.evtenabled as enabled
            from pg_event_trigger e
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.EVENT_TRIGGER;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return EventTrigger.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_event_trigger", QUERY, EventTriggerKind::trigger);
    }

    private static EventTrigger trigger(Row row) throws SQLException {
        return new EventTrigger(
                ObjectId.of(ObjectKind.EVENT_TRIGGER, "", row.text("name")),
                row.text("event"),
                row.texts("tags"),
                row.text("function"),
                Firing.of(row.text("enabled")));
    }
}
