package dev.squall.schema.catalog.grant;

import dev.squall.schema.catalog.Address;
import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Grants, as far as they differ from what a new object has: also what everybody, or the owner, may
/// not do any more. Those on what an extension brought are compared with what it granted itself.
public final class GrantKind implements CatalogKind {

    private static final String QUERY =
            """
            with acls as (
                select 'pg_class' as class, coalesce(d.refobjid, c.oid) as oid,
                       coalesce(d.refobjsubid, 0) as sub, null as column, c.relacl as acl,
                       c.relowner as owner,
                       acldefault(case c.relkind when 'S' then 's' else 'r' end::"char",
                           c.relowner) as usual,
                       case when d.objid is not null then 'sequence '
                           || quote_ident(n.nspname) || '.' || quote_ident(c.relname) end as phrase
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                left join pg_depend d on c.relkind = 'S' and d.deptype = 'i' and d.objid = c.oid
                    and d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
                where c.oid >= 16384 and c.relacl is not null
                    and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
                union all
                select 'pg_class', a.attrelid, a.attnum, a.attname::text, a.attacl, c.relowner,
                       null, null
                from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.oid >= 16384 and a.attacl is not null and not a.attisdropped
                union all
                select 'pg_proc', p.oid, 0, null, p.proacl, p.proowner, acldefault('f', p.proowner),
                       null
                from pg_proc p where p.oid >= 16384 and p.proacl is not null
                union all
                select 'pg_type', t.oid, 0, null, t.typacl, t.typowner, acldefault('T', t.typowner),
                       null
                from pg_type t where t.oid >= 16384 and t.typacl is not null
                union all
                select 'pg_foreign_data_wrapper', w.oid, 0, null, w.fdwacl, w.fdwowner,
                       acldefault('F', w.fdwowner), null
                from pg_foreign_data_wrapper w where w.oid >= 16384 and w.fdwacl is not null
                union all
                select 'pg_foreign_server', s.oid, 0, null, s.srvacl, s.srvowner,
                       acldefault('S', s.srvowner), null
                from pg_foreign_server s where s.srvacl is not null
                union all
                select 'pg_language', l.oid, 0, null, l.lanacl, l.lanowner,
                       acldefault('l', l.lanowner), null
                from pg_language l where l.oid >= 16384 and l.lanacl is not null
                union all
                select 'pg_namespace', n.oid, 0, null, n.nspacl, n.nspowner,
                       acldefault('n', n.nspowner), null
                from pg_namespace n where n.nspacl is not null),
            changed as (
                select a.class, a.oid, a.sub, a.column, a.acl, a.owner, a.usual, a.phrase
                from acls a
                where not exists (
                    select from pg_depend d
                    where d.classid = a.class::regclass and d.objid = a.oid and d.deptype = 'e')
                union all
                select 'pg_extension', d.refobjid, 0, null, a.acl, a.owner,
                       coalesce(i.initprivs, a.usual),
                       case o.type
                           when 'view' then 'table' when 'materialized view' then 'table'
                           when 'foreign table' then 'table' when 'aggregate' then 'function'
                           when 'foreign-data wrapper' then 'foreign data wrapper'
                           when 'server' then 'foreign server' else o.type end
                           || ' ' || o.identity
                from acls a
                join pg_depend d on d.classid = a.class::regclass and d.objid = a.oid
                    and d.deptype = 'e'
                left join pg_init_privs i on i.classoid = d.classid and i.objoid = a.oid
                    and i.objsubid = 0
                cross join lateral pg_identify_object(d.classid, a.oid, 0) o
                where a.sub = 0 and a.acl <> coalesce(i.initprivs, a.usual))
            select a.class, a.oid, a.sub, a.column, a.phrase, coalesce(r.rolname, '') as role,
                   case when e.grantor <> a.owner then g.rolname::text else '' end as grantor,
                   b.granted_by,
                   array_agg(e.privilege order by e.privilege)
                       filter (where e.held and not e.grantable) as plain,
                   array_agg(e.privilege order by e.privilege)
                       filter (where e.held and e.grantable) as grantable,
                   array_agg(e.privilege order by e.privilege)
                       filter (where not e.held and not e.grantable) as usual,
                   array_agg(e.privilege order by e.privilege)
                       filter (where not e.held and e.grantable) as usual_grantable
            from changed a
            cross join lateral (
                select x.grantee, x.grantor, x.privilege_type as privilege,
                       x.is_grantable and x.grantee <> a.owner as grantable, true as held
                from aclexplode(a.acl) x
                union all
                select x.grantee, x.grantor, x.privilege_type,
                       x.is_grantable and x.grantee <> a.owner, false
                from aclexplode(a.usual) x) e
            left join pg_roles r on r.oid = e.grantee
            left join pg_roles g on g.oid = e.grantor
            left join lateral (
                select array_agg(distinct case when y.grantor <> a.owner then p.rolname::text
                    else '' end) as granted_by
                from aclexplode(a.acl) y join pg_roles p on p.oid = y.grantor
                where y.grantee = e.grantor) b on e.grantor <> a.owner
            where (e.grantee = 0 or r.rolname is not null) and g.rolname is not null
            group by 1, 2, 3, 4, 5, 6, 7, 8
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.GRANT;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Grant.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.rows(QUERY, row -> read(reader, row));
    }

    private static void read(CatalogReader reader, Row row) throws SQLException {
        Rights rights = new Rights(row.texts("plain"), row.texts("grantable"));
        Rights usual = new Rights(row.texts("usual"), row.texts("usual_grantable"));
        Address whole = Address.of(row.text("class"), row.big("oid"));
        CatalogObject object = reader.at(whole);
        if (rights.equals(usual) || object == null) {
            return;
        }
        ObjectId on = on(reader, whole, row.number("sub"), object.id());
        String column = row.textOrNull("column");
        String phrase = row.textOrNull("phrase");
        String role = row.text("role");
        String grantor = row.text("grantor");
        String what = what(object.id(), column, phrase);
        reader.add(
                new Grant(
                        Grant.id(on, what, role, grantor),
                        on,
                        object.id(),
                        phrase == null ? Grant.phrase(object) : phrase,
                        column == null ? "" : column,
                        role,
                        grantor,
                        row.texts("granted_by").stream()
                                .map(by -> Grant.id(on, what, grantor, by))
                                .toList(),
                        rights,
                        usual));
    }

    private static ObjectId on(CatalogReader reader, Address whole, int sub, ObjectId otherwise) {
        CatalogObject part = reader.at(new Address(whole.catalog(), whole.oid(), sub));
        return part == null ? otherwise : part.id();
    }

    private static String what(ObjectId whole, @Nullable String column, @Nullable String phrase) {
        String part = column == null ? whole.kind().word() : "column " + column;
        return phrase == null ? part : phrase;
    }
}
