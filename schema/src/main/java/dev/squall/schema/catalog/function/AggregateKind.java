package dev.squall.schema.catalog.function;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Aggregates. The server prints no definition of one; it is made of its properties.
public final class AggregateKind implements CatalogKind {

    private static final String QUERY =
            """
            select p.oid, n.nspname as schema, p.proname as name,
                   oidvectortypes(p.proargtypes) as types,
                   coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*') as arguments,
                   coalesce(nullif(pg_get_function_identity_arguments(p.oid), ''), '*') as identity,
                   pg_get_function_result(p.oid) as result,
                   array_remove(array[
                       'sfunc = ' || a.aggtransfn,
                       'stype = ' || format_type(a.aggtranstype, null),
                       case when a.aggtransspace <> 0 then 'sspace = ' || a.aggtransspace end,
                       case when a.aggfinalfn <> 0 then 'finalfunc = ' || a.aggfinalfn end,
                       case when a.aggfinalextra then 'finalfunc_extra' end,
                       case when a.aggfinalmodify <> case when a.aggkind = 'n' then 'r' else 'w' end
                           then 'finalfunc_modify = ' || case a.aggfinalmodify
                               when 'r' then 'read_only' when 's' then 'shareable'
                               else 'read_write' end end,
                       case when a.aggcombinefn <> 0 then 'combinefunc = ' || a.aggcombinefn end,
                       case when a.aggserialfn <> 0 then 'serialfunc = ' || a.aggserialfn end,
                       case when a.aggdeserialfn <> 0
                           then 'deserialfunc = ' || a.aggdeserialfn end,
                       'initcond = ' || quote_literal(a.agginitval),
                       case when a.aggmtransfn <> 0 then 'msfunc = ' || a.aggmtransfn end,
                       case when a.aggminvtransfn <> 0 then 'minvfunc = ' || a.aggminvtransfn end,
                       case when a.aggmtranstype <> 0
                           then 'mstype = ' || format_type(a.aggmtranstype, null) end,
                       case when a.aggmtransspace <> 0 then 'msspace = ' || a.aggmtransspace end,
                       case when a.aggmfinalfn <> 0 then 'mfinalfunc = ' || a.aggmfinalfn end,
                       case when a.aggmfinalextra then 'mfinalfunc_extra' end,
                       case when a.aggmtransfn <> 0 and a.aggmfinalmodify
                               <> case when a.aggkind = 'n' then 'r' else 'w' end
                           then 'mfinalfunc_modify = ' || case a.aggmfinalmodify
                               when 'r' then 'read_only' when 's' then 'shareable'
                               else 'read_write' end end,
                       'minitcond = ' || quote_literal(a.aggminitval),
                       'sortop = operator(' || quote_ident(sn.nspname) || '.' || so.oprname || ')',
                       case p.proparallel when 's' then 'parallel = safe'
                           when 'r' then 'parallel = restricted' end,
                       case when a.aggkind = 'h' then 'hypothetical' end], null) as options
            from pg_aggregate a
            join pg_proc p on p.oid = a.aggfnoid
            join pg_namespace n on n.oid = p.pronamespace
            left join pg_operator so on so.oid = a.aggsortop
            left join pg_namespace sn on sn.oid = so.oprnamespace
            where p.oid >= 16384
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.AGGREGATE;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Aggregate.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_proc", QUERY, AggregateKind::aggregate);
    }

    private static Aggregate aggregate(Row row) throws SQLException {
        String schema = row.text("schema");
        String name = row.text("name");
        Ddl phrase = Ddl.of("aggregate ").name(schema, name);
        phrase.sql("(").declared(row.text("identity")).sql(")");
        return new Aggregate(
                ObjectId.of(ObjectKind.AGGREGATE, schema, name + "(" + row.text("types") + ")"),
                phrase.text(),
                row.text("arguments"),
                row.text("result"),
                row.texts("options"));
    }
}
