package dev.squall.schema;

import dev.squall.schema.catalog.CatalogSession;
import dev.squall.schema.catalog.ForeignOptions;
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
/// - subscriptions: whoever creates one connects to another server
/// - base types, which are made of functions in C
/// - security labels, which mean something to a module of the server only
/// - values of foreign options that may be secrets: `password of user mapping public on away`
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
                select 'pg_subscription'::regclass as class, s.oid, 'subscription' as kind,
                       '' as schema, s.subname as name
                from pg_subscription s join pg_database d on d.oid = s.subdbid
                where d.datname = current_database()
                union all
                select 'pg_type'::regclass, t.oid, 'base type', n.nspname, t.typname
                from pg_type t join pg_namespace n on n.oid = t.typnamespace
                where (t.typtype = 'b' or not t.typisdefined)
                    and not exists (select from pg_type e where e.typarray = t.oid)
                union all
                select 'pg_user_mapping'::regclass, u.umid, 'secret option', '',
                       split_part(o, '=', 1) || ' of user mapping '
                           || coalesce(u.usename, 'public') || ' on ' || u.srvname
                from pg_user_mappings u, unnest(u.umoptions) o
                union all
                select 'pg_foreign_server'::regclass, s.oid, 'secret option', '',
                       split_part(o, '=', 1) || ' of server ' || s.srvname
                from pg_foreign_server s, unnest(s.srvoptions) o
                union all
                select 'pg_foreign_data_wrapper'::regclass, w.oid, 'secret option', '',
                       split_part(o, '=', 1) || ' of foreign-data wrapper ' || w.fdwname
                from pg_foreign_data_wrapper w, unnest(w.fdwoptions) o
                union all
                select 'pg_class'::regclass, t.ftrelid, 'secret option', '',
                       split_part(o, '=', 1) || ' of foreign table ' || t.ftrelid::regclass
                from pg_foreign_table t, unnest(t.ftoptions) o
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
                if (scope.includes(object.schema(), object.name()) && !isPlainOption(object)) {
                    found.add(object);
                }
            }
        }
        Collections.sort(found);
        return Collections.unmodifiableList(found);
    }

    private static boolean isPlainOption(UnmodelledObject object) {
        String option = object.name().split(" ", 2)[0];
        return object.kind().equals("secret option") && !ForeignOptions.isSecret(option);
    }
}
