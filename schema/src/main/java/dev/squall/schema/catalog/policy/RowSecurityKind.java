package dev.squall.schema.catalog.policy;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Row-level security, of the tables that have it.
public final class RowSecurityKind implements CatalogKind {

    private static final String QUERY =
            """
            select n.nspname as schema, c.relname as table,
                   c.relrowsecurity as enabled, c.relforcerowsecurity as forced
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where (c.relrowsecurity or c.relforcerowsecurity) and c.relkind in ('r', 'p')
                and c.relpersistence <> 't'
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.ROW_SECURITY;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return RowSecurity.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.rows(QUERY, row -> reader.add(security(row)));
    }

    private static RowSecurity security(Row row) throws SQLException {
        return new RowSecurity(
                new ObjectId(ObjectKind.ROW_SECURITY, row.text("schema"), row.text("table"), ""),
                row.is("enabled"),
                row.is("forced"));
    }
}
