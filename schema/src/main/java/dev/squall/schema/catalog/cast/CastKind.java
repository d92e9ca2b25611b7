package dev.squall.schema.catalog.cast;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Casts, but those of the server itself. A range type brings its own.
public final class CastKind implements CatalogKind {

    private static final String QUERY =
            """
            select c.oid, format_type(c.castsource, null) || ' as '
                       || format_type(c.casttarget, null) as types,
                   case c.castmethod when 'f' then 'with function ' || c.castfunc::regprocedure
                       when 'i' then 'with inout' else 'without function' end as way,
                   case c.castcontext when 'a' then 'as assignment' when 'i' then 'as implicit'
                       else '' end as context
            from pg_cast c
            where c.oid >= 16384 and not exists (
                select from pg_depend d
                where d.classid = 'pg_cast'::regclass and d.objid = c.oid and d.deptype = 'i')
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.CAST;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Cast.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_cast", QUERY, CastKind::cast);
    }

    private static Cast cast(Row row) throws SQLException {
        String types = row.text("types");
        return new Cast(
                ObjectId.of(ObjectKind.CAST, "", types),
                types,
                row.text("way"),
                row.text("context"));
    }
}
