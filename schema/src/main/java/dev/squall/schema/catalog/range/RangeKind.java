package dev.squall.schema.catalog.range;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Range types, each with its multirange type.
public final class RangeKind implements CatalogKind {

    private static final String QUERY =
            """
            select t.oid, n.nspname as schema, t.typname as name,
                   format_type(t.oid, null) as sql_name,
                   array_remove(array[
                       'subtype = ' || format_type(r.rngsubtype, null),
                       'subtype_opclass = ' || quote_ident(on_.nspname) || '.'
                           || quote_ident(o.opcname),
                       case when r.rngcollation <> s.typcollation
                           then 'collation = ' || r.rngcollation::regcollation end,
                       case when r.rngcanonical <> 0 then 'canonical = ' || r.rngcanonical end,
                       case when r.rngsubdiff <> 0 then 'subtype_diff = ' || r.rngsubdiff end],
                       null) as options,
                   mn.nspname as multirange_schema, m.typname as multirange
            from pg_range r
            join pg_type t on t.oid = r.rngtypid
            join pg_namespace n on n.oid = t.typnamespace
            join pg_type s on s.oid = r.rngsubtype
            join pg_type m on m.oid = r.rngmultitypid
            join pg_namespace mn on mn.oid = m.typnamespace
            left join pg_opclass o on o.oid = r.rngsubopc and not o.opcdefault
            left join pg_namespace on_ on on_.oid = o.opcnamespace
            where r.rngtypid >= 16384
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.RANGE;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return RangeType.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_type", QUERY, RangeKind::range);
    }

    private static RangeType range(Row row) throws SQLException {
        return new RangeType(
                ObjectId.of(ObjectKind.RANGE, row.text("schema"), row.text("name")),
                row.text("sql_name"),
                row.texts("options"),
                ObjectId.of(
                        ObjectKind.RANGE, row.text("multirange_schema"), row.text("multirange")));
    }
}
