package dev.squall.schema.catalog.operator;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Operator classes.
public final class OperatorClassKind implements CatalogKind {

    private static final String QUERY =
            """
            select c.oid, n.nspname as schema, c.opcname as name, a.amname as method,
                   format_type(c.opcintype, null) as type, c.opcdefault as usual,
                   quote_ident(fn.nspname) || '.' || quote_ident(f.opfname) as family,
                   case when c.opckeytype <> 0 then format_type(c.opckeytype, null) end as storage,
                   m.places, m.texts
            from pg_opclass c
            join pg_namespace n on n.oid = c.opcnamespace
            join pg_am a on a.oid = c.opcmethod
            join pg_opfamily f on f.oid = c.opcfamily
            join pg_namespace fn on fn.oid = f.opfnamespace
            left join (
                select d.refobjid as class, array_agg(m.place order by m.place) as places,
                       array_agg(m.text order by m.place) as texts
                from pg_depend d
            """
                    + Members.JOIN
                    + """
                        where d.refclassid = 'pg_opclass'::regclass
                        group by 1) m on m.class = c.oid
                    where c.oid >= 16384
                        and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                    """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.OPERATOR_CLASS;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return OperatorClass.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_opclass", QUERY, OperatorClassKind::operatorClass);
    }

    private static OperatorClass operatorClass(Row row) throws SQLException {
        String name = row.text("name");
        String method = row.text("method");
        return new OperatorClass(
                ObjectId.of(
                        ObjectKind.OPERATOR_CLASS, row.text("schema"), name + " using " + method),
                name,
                method,
                row.text("type"),
                row.is("usual"),
                row.text("family"),
                row.textOrNull("storage"),
                OperatorFamilyKind.members(row));
    }
}
