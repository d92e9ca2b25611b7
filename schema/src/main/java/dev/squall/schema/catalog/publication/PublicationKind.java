package dev.squall.schema.catalog.publication;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Publications.
public final class PublicationKind implements CatalogKind {

    private static final String TABLES =
            """
            select p.pubname as name, n.nspname as schema, c.relname as table,
                   c.relkind = 'r' or c.relkind = 'p' as of_table,
                   pg_get_expr(r.prqual, r.prrelid) as condition,
                   (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
                    where a.attrelid = r.prrelid and a.attnum = any (r.prattrs)) as columns
            from pg_publication_rel r
            join pg_publication p on p.oid = r.prpubid
            join pg_class c on c.oid = r.prrelid
            join pg_namespace n on n.oid = c.relnamespace
            order by 1, 2, 3
            """;

    private static final String SCHEMAS =
            """
            select p.pubname as name, n.nspname as schema
            from pg_publication_namespace r
            join pg_publication p on p.oid = r.pnpubid
            join pg_namespace n on n.oid = r.pnnspid
            order by 1, 2
            """;

    private static final String QUERY =
            """
            select p.oid, p.pubname as name, p.puballtables as all,
                   p.pubinsert as insert, p.pubupdate as update, p.pubdelete as delete,
                   p.pubtruncate as truncate, p.pubviaroot as via_root,
                   to_jsonb(p) ->> 'pubgencols' as generated
            from pg_publication p
            """;

    private static final List<String> VERBS = List.of("insert", "update", "delete", "truncate");

    @Override
    public ObjectKind kind() {
        return ObjectKind.PUBLICATION;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Publication.class;
    }

    @Override
    public void read(CatalogReader reader) {
        Map<String, List<String>> members = new HashMap<>();
        Map<String, List<ObjectId>> on = new HashMap<>();
        reader.rows(TABLES, row -> table(row, members, on));
        reader.rows(SCHEMAS, row -> schema(row, members, on));
        reader.read("pg_publication", QUERY, row -> publication(row, members, on));
    }

    private static void table(
            Row row, Map<String, List<String>> members, Map<String, List<ObjectId>> on)
            throws SQLException {
        ObjectId table = ObjectId.of(ObjectKind.TABLE, row.text("schema"), row.text("table"));
        Ddl sql = Ddl.of("table ").name(table);
        List<String> columns = row.texts("columns");
        if (!columns.isEmpty()) {
            sql.sql(" (").names(columns).sql(")");
        }
        String condition = row.textOrNull("condition");
        if (condition != null) {
            sql.sql(" where (").declared(condition).sql(")");
        }
        put(members, row.text("name"), sql.text());
        put(on, row.text("name"), table);
    }

    private static void schema(
            Row row, Map<String, List<String>> members, Map<String, List<ObjectId>> on)
            throws SQLException {
        String schema = row.text("schema");
        put(members, row.text("name"), Ddl.of("tables in schema ").name(schema).text());
        put(on, row.text("name"), ObjectId.of(ObjectKind.SCHEMA, "", schema));
    }

    private static <T> void put(Map<String, List<T>> map, String name, T value) {
        map.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    private static Publication publication(
            Row row, Map<String, List<String>> members, Map<String, List<ObjectId>> on)
            throws SQLException {
        String name = row.text("name");
        return new Publication(
                ObjectId.of(ObjectKind.PUBLICATION, "", name),
                row.is("all"),
                members.getOrDefault(name, List.of()),
                on.getOrDefault(name, List.of()),
                options(row));
    }

    private static List<String> options(Row row) throws SQLException {
        List<String> verbs = new ArrayList<>();
        for (String verb : VERBS) {
            if (row.is(verb)) {
                verbs.add(verb);
            }
        }
        List<String> options = new ArrayList<>();
        if (!verbs.equals(VERBS)) {
            String list = String.join(", ", verbs);
            options.add(Ddl.of("publish = ").literal(list).text());
        }
        if (row.is("via_root")) {
            options.add("publish_via_partition_root = true");
        }
        if ("s".equals(row.textOrNull("generated"))) {
            options.add("publish_generated_columns = stored");
        }
        return options;
    }
}
