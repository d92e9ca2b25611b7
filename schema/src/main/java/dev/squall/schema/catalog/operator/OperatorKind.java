package dev.squall.schema.catalog.operator;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Operators. One without a function is only the name of another one's partner.
public final class OperatorKind implements CatalogKind {

    private static final String QUERY =
            """
            with named as (
                select o.*, n.nspname, o.oprname || '('
                           || case when o.oprleft = 0 then 'none'
                               else format_type(o.oprleft, null) end
                           || ', ' || format_type(o.oprright, null) || ')' as name
                from pg_operator o join pg_namespace n on n.oid = o.oprnamespace)
            select o.oid, o.nspname as schema, o.name, o.oprname as symbol,
                   o.oprcode::regproc::text as function,
                   case when o.oprleft <> 0 then format_type(o.oprleft, null) end as left,
                   format_type(o.oprright, null) as right,
                   c.nspname as commutator_schema, c.oprname as commutator_symbol,
                   c.name as commutator_name,
                   g.nspname as negator_schema, g.oprname as negator_symbol,
                   g.name as negator_name,
                   case when o.oprrest <> 0 then o.oprrest::regproc::text end as restrict,
                   case when o.oprjoin <> 0 then o.oprjoin::regproc::text end as join,
                   o.oprcanhash as hashes, o.oprcanmerge as merges
            from named o
            left join named c on c.oid = o.oprcom
            left join named g on g.oid = o.oprnegate
            where o.oid >= 16384 and o.oprcode <> 0
                and o.nspname !~ '^pg_' and o.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.OPERATOR;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Operator.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_operator", QUERY, OperatorKind::operator);
    }

    private static Operator operator(Row row) throws SQLException {
        return new Operator(
                ObjectId.of(ObjectKind.OPERATOR, row.text("schema"), row.text("name")),
                row.text("symbol"),
                row.text("function"),
                row.textOrNull("left"),
                row.text("right"),
                partner(row, "commutator"),
                partner(row, "negator"),
                row.textOrNull("restrict"),
                row.textOrNull("join"),
                row.is("hashes"),
                row.is("merges"));
    }

    private static Operator.@Nullable Partner partner(Row row, String which) throws SQLException {
        String schema = row.textOrNull(which + "_schema");
        return schema == null
                ? null
                : new Operator.Partner(
                        schema, row.text(which + "_symbol"), row.text(which + "_name"));
    }
}
