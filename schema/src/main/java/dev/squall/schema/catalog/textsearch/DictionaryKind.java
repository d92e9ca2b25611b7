package dev.squall.schema.catalog.textsearch;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;

/// Dictionaries of text search.
public final class DictionaryKind implements CatalogKind {

    private static final String QUERY =
            """
            select d.oid, n.nspname as schema, d.dictname as name,
                   quote_ident(tn.nspname) || '.' || quote_ident(t.tmplname) as template,
                   coalesce(d.dictinitoption, '') as options
            from pg_ts_dict d
            join pg_namespace n on n.oid = d.dictnamespace
            join pg_ts_template t on t.oid = d.dicttemplate
            join pg_namespace tn on tn.oid = t.tmplnamespace
            where d.oid >= 16384
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.TEXT_SEARCH_DICTIONARY;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Dictionary.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read(
                "pg_ts_dict",
                QUERY,
                row ->
                        new Dictionary(
                                ObjectId.of(
                                        ObjectKind.TEXT_SEARCH_DICTIONARY,
                                        row.text("schema"),
                                        row.text("name")),
                                row.text("template"),
                                row.text("options")));
    }
}
