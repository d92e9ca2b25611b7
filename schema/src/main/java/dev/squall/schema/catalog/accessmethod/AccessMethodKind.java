package dev.squall.schema.catalog.accessmethod;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;

/// Access methods, but those of the server itself.
public final class AccessMethodKind implements CatalogKind {

    private static final String QUERY =
            """
            select a.oid, a.amname as name, case a.amtype when 't' then 'table' else 'index' end
                       as type, a.amhandler::regproc::text as handler
            from pg_am a
            where a.oid >= 16384
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.ACCESS_METHOD;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return AccessMethod.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read(
                "pg_am",
                QUERY,
                row ->
                        new AccessMethod(
                                ObjectId.of(ObjectKind.ACCESS_METHOD, "", row.text("name")),
                                row.text("type"),
                                row.text("handler")));
    }
}
