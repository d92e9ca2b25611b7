package dev.squall.schema.catalog.policy;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Policies.
public final class PolicyKind implements CatalogKind {

    private static final String QUERY =
            """
            select p.oid, n.nspname as schema, c.relname as table, p.polname as name,
                   p.polpermissive as permissive,
                   case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
                       when 'd' then 'delete' else 'all' end as command,
                   (select array_agg(r.rolname::text order by r.rolname)
                    from pg_roles r where r.oid = any (p.polroles)) as roles,
                   pg_get_expr(p.polqual, p.polrelid) as using,
                   pg_get_expr(p.polwithcheck, p.polrelid) as check
            from pg_policy p
            join pg_class c on c.oid = p.polrelid
            join pg_namespace n on n.oid = c.relnamespace
            where c.relpersistence <> 't'
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.POLICY;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Policy.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_policy", QUERY, PolicyKind::policy);
    }

    private static Policy policy(Row row) throws SQLException {
        return new Policy(
                new ObjectId(
                        ObjectKind.POLICY, row.text("schema"), row.text("table"), row.text("name")),
                row.is("permissive"),
                row.text("command"),
                row.texts("roles"),
                row.expressionOrNull("using"),
                row.expressionOrNull("check"));
    }
}
