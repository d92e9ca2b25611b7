package dev.squall.schema.catalog.conversion;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;

/// Conversions.
public final class ConversionKind implements CatalogKind {

    private static final String QUERY =
            """
            select c.oid, n.nspname as schema, c.conname as name,
                   pg_encoding_to_char(c.conforencoding) as from_encoding,
                   pg_encoding_to_char(c.contoencoding) as to_encoding,
                   c.conproc::regproc::text as function, c.condefault as usual
            from pg_conversion c join pg_namespace n on n.oid = c.connamespace
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.CONVERSION;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Conversion.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read(
                "pg_conversion",
                QUERY,
                row ->
                        new Conversion(
                                ObjectId.of(
                                        ObjectKind.CONVERSION,
                                        row.text("schema"),
                                        row.text("name")),
                                row.text("from_encoding"),
                                row.text("to_encoding"),
                                row.text("function"),
                                row.is("usual")));
    }
}
