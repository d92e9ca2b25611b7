package dev.squall.schema.catalog.publication;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Publications.
public final class PublicationKind implements CatalogKind {

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
        reader.read(
                "pg_publication",
                QUERY,
                row ->
                        new Publication(
                                ObjectId.of(ObjectKind.PUBLICATION, "", row.text("name")),
                                row.is("all"),
                                options(row)));
    }

    private static List<String> options(Row row) throws SQLException {
        List<String> verbs = new ArrayList<>();
        for (String verb : VERBS) {
            if (row.is(verb)) {
                verbs.add(verb);
            }
        }
        List<String> options = new ArrayList<>();
        options.add("publish=" + String.join(", ", verbs));
        options.add("publish_via_partition_root=" + row.is("via_root"));
        if ("s".equals(row.textOrNull("generated"))) {
            options.add("publish_generated_columns=stored");
        }
        options.removeAll(Publication.USUAL);
        return options;
    }
}
