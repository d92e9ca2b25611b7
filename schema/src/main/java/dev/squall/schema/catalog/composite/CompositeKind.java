package dev.squall.schema.catalog.composite;

import dev.squall.schema.catalog.Address;
import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Composite types that stand for themselves.
public final class CompositeKind implements CatalogKind {

    private static final String QUERY =
            """
            select c.reltype as oid, c.oid as relation, n.nspname as schema, c.relname as name,
                   format_type(c.reltype, null) as sql_name, a.names, a.types, a.collations
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join lateral (
                select array_agg(a.attname::text order by a.attnum) as names,
                       array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types,
                       array_agg(case when a.attcollation <> t.typcollation
                           then a.attcollation::regcollation::text else '' end
                           order by a.attnum) as collations
                from pg_attribute a join pg_type t on t.oid = a.atttypid
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) a on true
            where c.relkind = 'c' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.COMPOSITE;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return CompositeType.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_type", QUERY, row -> composite(reader, row));
    }

    private static CompositeType composite(CatalogReader reader, Row row) throws SQLException {
        ObjectId id = ObjectId.of(ObjectKind.COMPOSITE, row.text("schema"), row.text("name"));
        reader.also(Address.of("pg_class", row.big("relation")), id);
        List<String> names = row.texts("names");
        List<String> types = row.texts("types");
        List<String> collations = row.texts("collations");
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String collation = collations.get(i).isEmpty() ? null : collations.get(i);
            attributes.add(new Attribute(names.get(i), types.get(i), collation));
        }
        return new CompositeType(id, row.text("sql_name"), attributes);
    }
}
