package dev.squall.schema.catalog.enumtype;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;

/// Enum types.
public final class EnumKind implements CatalogKind {

    private static final String QUERY =
            """
            select t.oid, n.nspname as schema, t.typname as name, format_type(t.oid, null) as type,
                   (select array_agg(e.enumlabel::text order by e.enumsortorder)
                    from pg_enum e where e.enumtypid = t.oid) as labels
            from pg_type t join pg_namespace n on n.oid = t.typnamespace
            where t.typtype = 'e'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.ENUM;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return EnumType.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read(
                "pg_type",
                QUERY,
                row ->
                        new EnumType(
                                ObjectId.of(ObjectKind.ENUM, row.text("schema"), row.text("name")),
                                row.text("type"),
                                row.texts("labels")));
    }
}
