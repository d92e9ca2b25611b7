package dev.squall.schema.catalog.operator;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Families of operator classes.
public final class OperatorFamilyKind implements CatalogKind {

    private static final String QUERY =
            """
            select f.oid, n.nspname as schema, f.opfname as name, a.amname as method,
                   m.places, m.texts
            from pg_opfamily f
            join pg_namespace n on n.oid = f.opfnamespace
            join pg_am a on a.oid = f.opfmethod
            left join (
                select d.refobjid as family, array_agg(m.place order by m.place) as places,
                       array_agg(m.text order by m.place) as texts
                from pg_depend d
            """
                    + Members.JOIN
                    + """
                        where d.refclassid = 'pg_opfamily'::regclass
                        group by 1) m on m.family = f.oid
                    where f.oid >= 16384
                        and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                    """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.OPERATOR_FAMILY;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return OperatorFamily.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_opfamily", QUERY, OperatorFamilyKind::family);
    }

    private static OperatorFamily family(Row row) throws SQLException {
        String name = row.text("name");
        String method = row.text("method");
        Ddl phrase = Ddl.of("operator family ").name(row.text("schema"), name);
        return new OperatorFamily(
                ObjectId.of(
                        ObjectKind.OPERATOR_FAMILY, row.text("schema"), name + " using " + method),
                phrase.sql(" using ").name(method).text(),
                members(row));
    }

    static List<OperatorFamily.Member> members(Row row) throws SQLException {
        List<String> places = row.texts("places");
        List<String> texts = row.texts("texts");
        List<OperatorFamily.Member> members = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            members.add(new OperatorFamily.Member(places.get(i), texts.get(i)));
        }
        return members;
    }
}
