package dev.squall.schema;

import dev.squall.schema.catalog.CatalogSession;
import dev.squall.schema.catalog.Scope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What `pg_dump --schema-only` would print and [Catalog] does not read: a difference in it is not
/// noticed. What an extension brings is none of it, and no large object is: those are rows.
///
/// ```java
/// for (UnmodelledObject object : Unmodelled.read(connection, Scope.all())) {
///     System.err.println("not compared: " + object);
/// }
/// ```
public final class Unmodelled {

    private static final String QUERY =
            """
            with found as (
                select 'pg_cast'::regclass as class, c.oid, 'cast' as kind, '' as schema,
                       format_type(c.castsource, null) || ' as '
                           || format_type(c.casttarget, null) as name
                from pg_cast c
                union all
                select 'pg_operator'::regclass, o.oid, 'operator', n.nspname,
                       o.oprname || '(' || case when o.oprleft = 0 then 'none'
                           else format_type(o.oprleft, null) end
                           || ', ' || format_type(o.oprright, null) || ')'
                from pg_operator o join pg_namespace n on n.oid = o.oprnamespace
                union all
                select 'pg_opfamily'::regclass, f.oid, 'operator family', n.nspname,
                       f.opfname || ' using ' || a.amname
                from pg_opfamily f
                join pg_namespace n on n.oid = f.opfnamespace
                join pg_am a on a.oid = f.opfmethod
                union all
                select 'pg_opclass'::regclass, c.oid, 'operator class', n.nspname,
                       c.opcname || ' using ' || a.amname
                from pg_opclass c
                join pg_namespace n on n.oid = c.opcnamespace
                join pg_am a on a.oid = c.opcmethod
                union all
                select 'pg_ts_parser'::regclass, p.oid, 'text search parser', n.nspname, p.prsname
                from pg_ts_parser p join pg_namespace n on n.oid = p.prsnamespace
                union all
                select 'pg_ts_template'::regclass, t.oid, 'text search template', n.nspname,
                       t.tmplname
                from pg_ts_template t join pg_namespace n on n.oid = t.tmplnamespace
                union all
                select 'pg_ts_dict'::regclass, d.oid, 'text search dictionary', n.nspname,
                       d.dictname
                from pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace
                union all
                select 'pg_ts_config'::regclass, c.oid, 'text search configuration', n.nspname,
                       c.cfgname
                from pg_ts_config c join pg_namespace n on n.oid = c.cfgnamespace
                union all
                select 'pg_foreign_data_wrapper'::regclass, w.oid, 'foreign-data wrapper', '',
                       w.fdwname
                from pg_foreign_data_wrapper w
                union all
                select 'pg_foreign_server'::regclass, s.oid, 'server', '', s.srvname
                from pg_foreign_server s
                union all
                select 'pg_user_mapping'::regclass, u.umid, 'user mapping', '',
                       coalesce(u.usename, 'public') || ' on ' || u.srvname
                from pg_user_mappings u
                union all
                select 'pg_class'::regclass, c.oid, 'foreign table', n.nspname, c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'f'
                union all
                select 'pg_language'::regclass, l.oid, 'language', '', l.lanname
                from pg_language l
                union all
                select 'pg_conversion'::regclass, c.oid, 'conversion', n.nspname, c.conname
                from pg_conversion c join pg_namespace n on n.oid = c.connamespace
                union all
                select 'pg_am'::regclass, a.oid, 'access method', '', a.amname from pg_am a
                union all
                select 'pg_transform'::regclass, t.oid, 'transform', '',
                       'for ' || format_type(t.trftype, null) || ' language ' || l.lanname
                from pg_transform t join pg_language l on l.oid = t.trflang
                union all
                select 'pg_subscription'::regclass, s.oid, 'subscription', '', s.subname
                from pg_subscription s join pg_database d on d.oid = s.subdbid
                where d.datname = current_database()
                union all
                select 'pg_type'::regclass, t.oid, 'base type', n.nspname, t.typname
                from pg_type t join pg_namespace n on n.oid = t.typnamespace
                where (t.typtype = 'b' or not t.typisdefined)
                    and not exists (select from pg_type e where e.typarray = t.oid)
                union all
                select l.classoid::regclass, l.objoid, 'security label', coalesce(o.schema, ''),
                       l.provider || ' on '
                           || pg_describe_object(l.classoid, l.objoid, l.objsubid)
                from pg_seclabel l,
                     pg_identify_object(l.classoid, l.objoid, l.objsubid) o)
            select f.kind, f.schema, f.name
            from found f
            where f.oid >= 16384 and f.schema !~ '^pg_' and f.schema <> 'information_schema'
                and not exists (
                    select from pg_depend d
                    where d.classid = f.class and d.objid = f.oid and d.deptype = 'e')
            """;

    private Unmodelled() {}

    /// Reads it, sorted by kind and name.
    ///
    /// @throws SQLException if the server refuses the query
    public static List<UnmodelledObject> read(Connection connection, Scope scope)
            throws SQLException {
        return CatalogSession.read(connection, within -> readAll(within, scope));
    }

    private static List<UnmodelledObject> readAll(Connection connection, Scope scope)
            throws SQLException {
        List<UnmodelledObject> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(QUERY);
                ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                UnmodelledObject object =
                        new UnmodelledObject(
                                results.getString(1), results.getString(2), results.getString(3));
                if (scope.includes(object.schema(), object.name())) {
                    found.add(object);
                }
            }
        }
        Collections.sort(found);
        return Collections.unmodifiableList(found);
    }
}
