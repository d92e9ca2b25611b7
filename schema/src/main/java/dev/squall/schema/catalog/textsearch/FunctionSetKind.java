package dev.squall.schema.catalog.textsearch;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Parsers and templates of text search.
public final class FunctionSetKind implements CatalogKind {

    private static final String PARSERS =
            """
            select p.oid, n.nspname as schema, p.prsname as name,
                   array_remove(array[
                       'start = ' || p.prsstart, 'gettoken = ' || p.prstoken,
                       'end = ' || p.prsend, 'lextypes = ' || p.prslextype,
                       case when p.prsheadline <> 0 then 'headline = ' || p.prsheadline end],
                       null) as functions
            from pg_ts_parser p join pg_namespace n on n.oid = p.prsnamespace
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    private static final String TEMPLATES =
            """
            select t.oid, n.nspname as schema, t.tmplname as name,
                   array_remove(array[
                       case when t.tmplinit <> 0 then 'init = ' || t.tmplinit end,
                       'lexize = ' || t.tmpllexize], null) as functions
            from pg_ts_template t join pg_namespace n on n.oid = t.tmplnamespace
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    private final ObjectKind kind;
    private final String catalog;
    private final String query;

    private FunctionSetKind(ObjectKind kind, String catalog, String query) {
        this.kind = kind;
        this.catalog = catalog;
        this.query = query;
    }

    /// Parsers.
    public static FunctionSetKind parsers() {
        return new FunctionSetKind(ObjectKind.TEXT_SEARCH_PARSER, "pg_ts_parser", PARSERS);
    }

    /// Templates.
    public static FunctionSetKind templates() {
        return new FunctionSetKind(ObjectKind.TEXT_SEARCH_TEMPLATE, "pg_ts_template", TEMPLATES);
    }

    @Override
    public ObjectKind kind() {
        return kind;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return FunctionSet.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read(catalog, query, this::set);
    }

    private FunctionSet set(Row row) throws SQLException {
        return new FunctionSet(
                ObjectId.of(kind, row.text("schema"), row.text("name")), row.texts("functions"));
    }
}
