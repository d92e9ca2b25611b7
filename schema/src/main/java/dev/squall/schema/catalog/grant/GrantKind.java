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

/// Grants, as far as they differ from what a new object has: also what everybody may not do any
/// more.
public final class GrantKind implements CatalogKind {

    private static final String QUERY =
            """
            with acls as (
                select 'pg_class' as class, coalesce(d.refobjid, c.oid) as oid,
                       coalesce(d.refobjsubid, 0) as sub, null as column, c.relacl as acl,
                       c.relowner as owner, null::aclitem[] as usual,
                       case when d.objid is not null then
                           quote_ident(n.nspname) || '.' || quote_ident(c.relname) end as identity
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                left join pg_depend d on c.relkind = 'S' and d.deptype = 'i' and d.objid = c.oid
                    and d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
                where c.oid >= 16384 and c.relacl is not null and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
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
                select 'pg_foreign_data_wrapper', w.oid, 0, null, w.fdwacl, w.fdwowner, null, null
                from pg_foreign_data_wrapper w where w.oid >= 16384 and w.fdwacl is not null
                union all
                select 'pg_foreign_server', s.oid, 0, null, s.srvacl, s.srvowner, null, null
                from pg_foreign_server s where s.srvacl is not null
                union all
                select 'pg_language', l.oid, 0, null, l.lanacl, l.lanowner,
                       acldefault('l', l.lanowner), null
                from pg_language l where l.oid >= 16384 and l.lanacl is not null
                union all
                select 'pg_namespace', n.oid, 0, null, n.nspacl, n.nspowner, null, null
                from pg_namespace n where n.nspacl is not null)
            select a.class, a.oid, a.sub, a.column, a.identity, coalesce(r.rolname, '') as role,
                   array_agg(e.privilege order by e.privilege)
                       filter (where e.held and not e.grantable) as plain,
                   array_agg(e.privilege order by e.privilege)
                       filter (where e.held and e.grantable) as grantable,
                   array_agg(e.privilege order by e.privilege) filter (where not e.held) as usual
            from acls a
            cross join lateral (
                select x.grantee, x.privilege_type as privilege,
                       bool_or(x.is_grantable) as grantable, true as held
                from aclexplode(a.acl) x where x.grantee <> a.owner group by 1, 2
                union all
                select x.grantee, x.privilege_type, false, false
                from aclexplode(a.usual) x where x.grantee = 0) e
            left join pg_roles r on r.oid = e.grantee
            where e.grantee = 0 or r.rolname is not null
            group by 1, 2, 3, 4, 5, 6
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
        Rights usual = Rights.of(row.texts("usual"));
        Address whole = Address.of(row.text("class"), row.big("oid"));
        CatalogObject object = reader.at(whole);
        if (rights.equals(usual) || object == null) {
            return;
        }
        ObjectId on = on(reader, whole, row.number("sub"), object.id());
        String column = row.textOrNull("column");
        String identity = row.textOrNull("identity");
        String role = row.text("role");
        reader.add(
                new Grant(
                        Grant.id(on, what(object.id(), column, identity), role),
                        on,
                        object.id(),
                        identity == null ? Grant.phrase(object) : "sequence " + identity,
                        column == null ? "" : column,
                        role,
                        rights,
                        usual));
    }

    private static ObjectId on(CatalogReader reader, Address whole, int sub, ObjectId otherwise) {
        CatalogObject part = reader.at(new Address(whole.catalog(), whole.oid(), sub));
        return part == null ? otherwise : part.id();
    }

    private static String what(ObjectId whole, @Nullable String column, @Nullable String identity) {
        String part = column == null ? whole.kind().word() : "column " + column;
        return identity == null ? part : "sequence " + identity;
    }
}
