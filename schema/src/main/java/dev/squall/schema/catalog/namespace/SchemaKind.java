package dev.squall.schema.catalog.namespace;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;

/// PostgreSQL schemas, but those of the server itself.
public final class SchemaKind implements CatalogKind {

    private static final String QUERY =
            """
            select n.oid, n.nspname as name from pg_namespace n
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.SCHEMA;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Namespace.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read(
                "pg_namespace",
                QUERY,
                row -> new Namespace(ObjectId.of(ObjectKind.SCHEMA, "", row.text("name"))));
    }
}
