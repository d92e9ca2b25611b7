package dev.squall.schema.catalog.publication;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import java.util.List;

/// Tables and schemas of publications. They are objects of their own, as a table can come and go
/// while the publication stays.
public final class PublicationMemberKind implements CatalogKind {

    private static final String TABLES =
            """
            select r.oid, p.pubname as name, n.nspname as schema, c.relname as table,
                   pg_get_expr(r.prqual, r.prrelid) as condition,
                   (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
                    where a.attrelid = r.prrelid and a.attnum = any (r.prattrs)) as columns
            from pg_publication_rel r
            join pg_publication p on p.oid = r.prpubid
            join pg_class c on c.oid = r.prrelid
            join pg_namespace n on n.oid = c.relnamespace
            """;

    private static final String SCHEMAS =
            """
            select r.oid, p.pubname as name, n.nspname as schema
            from pg_publication_namespace r
            join pg_publication p on p.oid = r.pnpubid
            join pg_namespace n on n.oid = r.pnnspid
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.PUBLICATION_MEMBER;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return PublicationMember.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_publication_rel", TABLES, PublicationMemberKind::table);
        reader.read("pg_publication_namespace", SCHEMAS, PublicationMemberKind::schema);
    }

    private static PublicationMember table(Row row) throws SQLException {
        ObjectId table = ObjectId.of(ObjectKind.TABLE, row.text("schema"), row.text("table"));
        String place = Ddl.of("table ").name(table).text();
        Ddl sql = new Ddl().declared(place);
        List<String> columns = row.texts("columns");
        if (!columns.isEmpty()) {
            sql.sql(" (").names(columns).sql(")");
        }
        String condition = row.expressionOrNull("condition");
        if (condition != null) {
            sql.sql(" where (").declared(condition).sql(")");
        }
        return member(row, "table " + table.qualified(), table, place, sql.text());
    }

    private static PublicationMember schema(Row row) throws SQLException {
        String schema = row.text("schema");
        ObjectId on = ObjectId.of(ObjectKind.SCHEMA, "", schema);
        String place = Ddl.of("tables in schema ").name(schema).text();
        return member(row, "schema " + schema, on, place, place);
    }

    private static PublicationMember member(
            Row row, String name, ObjectId on, String place, String text) throws SQLException {
        ObjectId id = new ObjectId(ObjectKind.PUBLICATION_MEMBER, "", row.text("name"), name);
        return new PublicationMember(id, on, place, text);
    }
}
