package dev.squall.schema.catalog.comment;

import dev.squall.schema.catalog.Address;
import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Comments; the one that an extension brings for itself is none.
public final class CommentKind implements CatalogKind {

    private static final String QUERY =
            """
            select d.classoid::regclass::text as class, d.objoid as oid, d.objsubid as sub,
                   a.attname as column, d.description, v.comment as usual
            from pg_description d
            left join pg_extension e on d.classoid = 'pg_extension'::regclass and e.oid = d.objoid
            left join pg_available_extensions v on v.name = e.extname
            left join pg_attribute a on d.objsubid > 0 and a.attrelid = d.objoid
                and a.attnum = d.objsubid
            where (d.objoid >= 16384 and v.comment is distinct from d.description)
                or d.objoid = (select n.oid from pg_namespace n where n.nspname = 'public')
            union all
            select s.classoid::regclass::text, s.objoid, 0, null, s.description, null
            from pg_shdescription s where s.objoid >= 16384
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.COMMENT;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Comment.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.rows(QUERY, row -> read(reader, row));
    }

    private static void read(CatalogReader reader, Row row) throws SQLException {
        String catalog = row.text("class");
        CatalogObject on = reader.at(new Address(catalog, row.big("oid"), row.number("sub")));
        if (on != null) {
            String usual = row.textOrNull("usual");
            reader.add(Comment.of(on.id(), on.id(), on.phrase(), row.text("description"), usual));
            return;
        }
        CatalogObject whole = reader.at(Address.of(catalog, row.big("oid")));
        String column = row.textOrNull("column");
        if (whole != null && column != null) {
            ObjectId id = whole.id().part(ObjectKind.COLUMN, column);
            String phrase = Ddl.of("column ").name(whole.id()).sql(".").name(column).text();
            reader.add(Comment.of(id, whole.id(), phrase, row.text("description")));
        }
    }
}
