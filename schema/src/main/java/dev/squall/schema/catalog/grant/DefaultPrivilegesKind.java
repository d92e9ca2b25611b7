package dev.squall.schema.catalog.grant;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Default privileges. What a role may do with what it creates is among them, if it differs.
public final class DefaultPrivilegesKind implements CatalogKind {

    private static final String QUERY =
            """
            select coalesce(n.nspname, '') as schema,
                   case when d.role = current_user then '' else d.role::text end as creator,
                   case d.type when 'r' then 'tables' when 'S' then 'sequences'
                       when 'f' then 'functions' when 'T' then 'types' when 'n' then 'schemas'
                       else 'large objects' end as kinds,
                   coalesce(g.rolname, '') as role,
                   array_agg(e.privilege order by e.privilege)
                       filter (where e.held and not e.grantable) as plain,
                   array_agg(e.privilege order by e.privilege)
                       filter (where e.held and e.grantable) as grantable,
                   array_agg(e.privilege order by e.privilege) filter (where not e.held) as usual
            from (
                select a.defaclrole as owner, r.rolname as role, a.defaclnamespace as schema,
                       a.defaclobjtype as type, a.defaclacl as acl
                from pg_default_acl a join pg_roles r on r.oid = a.defaclrole) d
            left join pg_namespace n on n.oid = d.schema
            cross join lateral (
                select x.grantee, x.privilege_type as privilege,
                       bool_or(x.is_grantable) as grantable, true as held
                from aclexplode(d.acl) x group by 1, 2
                union all
                select x.grantee, x.privilege_type, false, false
                from aclexplode(acldefault(
                    case d.type when 'S' then 's' else d.type end, d.owner)) x) e
            left join pg_roles g on g.oid = e.grantee
            where e.grantee = 0 or g.rolname is not null
            group by 1, 2, 3, 4
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.DEFAULT_PRIVILEGES;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return DefaultPrivileges.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.rows(QUERY, row -> read(reader, row));
    }

    private static void read(CatalogReader reader, Row row) throws SQLException {
        Rights rights = new Rights(row.texts("plain"), row.texts("grantable"));
        Rights usual = Rights.of(row.texts("usual"));
        String schema = row.text("schema");
        String role = row.text("role");
        if (!rights.equals(schema.isEmpty() ? usual : Rights.NONE)) {
            String who = role.isEmpty() ? "everybody" : role;
            ObjectId id =
                    new ObjectId(
                            ObjectKind.DEFAULT_PRIVILEGES,
                            schema,
                            row.text("creator"),
                            row.text("kinds") + " to " + who);
            reader.add(
                    new DefaultPrivileges(
                            id,
                            schema,
                            row.text("creator"),
                            row.text("kinds"),
                            role,
                            rights,
                            usual));
        }
    }
}
