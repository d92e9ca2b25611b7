package dev.squall.schema.catalog.extension;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;

/// Extensions. What they bring is not read: it comes and goes with them.
public final class ExtensionKind implements CatalogKind {

    private static final String QUERY =
            """
            select e.oid, e.extname as name, e.extversion as version, n.nspname as schema,
                   e.extrelocatable as relocatable,
                   coalesce(a.default_version = e.extversion, false) as newest
            from pg_extension e
            join pg_namespace n on n.oid = e.extnamespace
            left join pg_available_extensions a on a.name = e.extname
            where e.extname <> 'plpgsql'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.EXTENSION;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Extension.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read(
                "pg_extension",
                QUERY,
                row ->
                        new Extension(
                                ObjectId.of(ObjectKind.EXTENSION, "", row.text("name")),
                                row.text("schema"),
                                row.text("version"),
                                row.is("relocatable"),
                                row.is("newest")));
    }
}
