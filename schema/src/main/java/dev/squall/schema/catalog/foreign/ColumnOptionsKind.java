package dev.squall.schema.catalog.foreign;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.ForeignOptions;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;

/// Options of columns of foreign tables.
public final class ColumnOptionsKind implements CatalogKind {

    private static final String QUERY =
            """
            select n.nspname as schema, c.relname as table, a.attname as name,
                   a.attfdwoptions as options
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'f' and a.attnum > 0 and not a.attisdropped
                and a.attfdwoptions is not null
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.COLUMN_OPTIONS;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return ColumnOptions.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.rows(
                QUERY,
                row ->
                        reader.add(
                                new ColumnOptions(
                                        new ObjectId(
                                                ObjectKind.COLUMN_OPTIONS,
                                                row.text("schema"),
                                                row.text("table"),
                                                row.text("name")),
                                        ForeignOptions.plain(row.texts("options")))));
    }
}
