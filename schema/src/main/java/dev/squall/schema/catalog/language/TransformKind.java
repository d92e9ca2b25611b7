package dev.squall.schema.catalog.language;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Transforms.
public final class TransformKind implements CatalogKind {

    private static final String QUERY =
            """
            select t.oid, 'for ' || format_type(t.trftype, null) || ' language '
                       || quote_ident(l.lanname) as what,
                   case when t.trffromsql <> 0 then t.trffromsql::regprocedure::text end
                       as from_sql,
                   case when t.trftosql <> 0 then t.trftosql::regprocedure::text end as to_sql
            from pg_transform t join pg_language l on l.oid = t.trflang
            where t.oid >= 16384
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.TRANSFORM;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Transform.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_transform", QUERY, TransformKind::transform);
    }

    private static Transform transform(Row row) throws SQLException {
        String what = row.text("what");
        return new Transform(
                ObjectId.of(ObjectKind.TRANSFORM, "", what),
                what,
                row.textOrNull("from_sql"),
                row.textOrNull("to_sql"));
    }
}
