package dev.squall.schema.catalog.domain;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Domains.
public final class DomainKind implements CatalogKind {

    private static final String QUERY =
            """
            select t.oid, n.nspname as schema, t.typname as name,
                   format_type(t.oid, null) as sql_name,
                   format_type(t.typbasetype, t.typtypmod) as type,
                   case when t.typcollation <> b.typcollation
                       then t.typcollation::regcollation::text end as collation,
                   pg_get_expr(t.typdefaultbin, 0) as defaults_to, t.typnotnull as not_null,
                   nullif(k.conname, left(t.typname, 54) || '_not_null') as not_null_name
            from pg_type t
            join pg_namespace n on n.oid = t.typnamespace
            join pg_type b on b.oid = t.typbasetype
            left join pg_constraint k on k.contypid = t.oid and k.contype = 'n'
            where t.typtype = 'd' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.DOMAIN;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Domain.class;
    }

    @Override
    public void read(CatalogReader reader) {
        boolean exact = reader.scope().exact();
        reader.read("pg_type", QUERY, row -> domain(row, exact));
    }

    private static Domain domain(Row row, boolean exact) throws SQLException {
        return new Domain(
                ObjectId.of(ObjectKind.DOMAIN, row.text("schema"), row.text("name")),
                row.text("sql_name"),
                row.text("type"),
                row.textOrNull("collation"),
                row.textOrNull("defaults_to"),
                row.is("not_null"),
                exact ? row.textOrNull("not_null_name") : null);
    }
}
