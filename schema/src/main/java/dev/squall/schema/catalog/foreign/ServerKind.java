package dev.squall.schema.catalog.foreign;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.ForeignOptions;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;

/// Foreign servers.
public final class ServerKind implements CatalogKind {

    private static final String QUERY =
            """
            select s.oid, s.srvname as name, w.fdwname as wrapper, s.srvtype as type,
                   s.srvversion as version, s.srvoptions as options
            from pg_foreign_server s join pg_foreign_data_wrapper w on w.oid = s.srvfdw
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.SERVER;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Server.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read(
                "pg_foreign_server",
                QUERY,
                row ->
                        new Server(
                                ObjectId.of(ObjectKind.SERVER, "", row.text("name")),
                                row.text("wrapper"),
                                row.textOrNull("type"),
                                row.textOrNull("version"),
                                ForeignOptions.plain(row.texts("options")),
                                ForeignOptions.secrets(row.texts("options"))));
    }
}
