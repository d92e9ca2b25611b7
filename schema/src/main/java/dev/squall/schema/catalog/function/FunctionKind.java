package dev.squall.schema.catalog.function;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Functions and procedures. What a range type or an extension brings is left out.
public final class FunctionKind implements CatalogKind {

    private static final String QUERY =
            """
            select p.oid, n.nspname as schema, p.proname as name, p.prokind as kind,
                   oidvectortypes(p.proargtypes) as types,
                   pg_get_functiondef(p.oid) as definition,
                   pg_get_function_identity_arguments(p.oid) as arguments,
                   pg_get_function_result(p.oid) as result, p.pronargdefaults as defaults,
                   case when p.prosqlbody is null and l.lanname not in ('c', 'internal')
                       then p.prosrc end as body
            from pg_proc p
            join pg_namespace n on n.oid = p.pronamespace
            join pg_language l on l.oid = p.prolang
            where p.oid >= 16384 and p.prokind <> 'a'
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass
                    and d.objid = p.oid and d.deptype in ('i', 'e'))
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.FUNCTION;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Function.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_proc", QUERY, FunctionKind::function);
    }

    private static Function function(Row row) throws SQLException {
        String types = row.text("types");
        String kind = row.text("kind");
        String body = row.textOrNull("body");
        String result = row.textOrNull("result");
        return new Function(
                ObjectId.of(
                        ObjectKind.FUNCTION,
                        row.text("schema"),
                        row.text("name") + "(" + types + ")"),
                phrase(row, kind.equals("p"), types),
                row.text("definition").stripTrailing(),
                row.text("arguments"),
                result == null ? "" : result,
                row.number("defaults"),
                kind.equals("w"),
                body == null ? "" : body);
    }

    /// A procedure is known by its `out` arguments as well.
    private static String phrase(Row row, boolean procedure, String types) throws SQLException {
        Ddl sql = Ddl.of(procedure ? "procedure " : "function ");
        sql.name(row.text("schema"), row.text("name")).sql("(");
        return sql.declared(procedure ? row.text("arguments") : types).sql(")").text();
    }
}
