package dev.squall.schema.catalog.role;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import java.util.List;

/// The roles that are of interest. Nothing is read of their passwords.
public final class RoleKind implements CatalogKind {

    static final List<String> ATTRIBUTES =
            List.of(
                    "login",
                    "inherit",
                    "superuser",
                    "createdb",
                    "createrole",
                    "replication",
                    "bypassrls");

    private static final String QUERY =
            """
            select r.oid, r.rolname as name,
                   array_remove(array[
                       case when r.rolcanlogin then 'login' end,
                       case when r.rolinherit then 'inherit' end,
                       case when r.rolsuper then 'superuser' end,
                       case when r.rolcreatedb then 'createdb' end,
                       case when r.rolcreaterole then 'createrole' end,
                       case when r.rolreplication then 'replication' end,
                       case when r.rolbypassrls then 'bypassrls' end], null) as attributes,
                   r.rolconnlimit as connection_limit,
                   nullif(r.rolvaliduntil, 'infinity')::text as valid_until,
                   (select array_agg(x order by x) from unnest(s.setconfig) x) as settings,
                   (select array_agg(x order by x) from unnest(h.setconfig) x) as database_settings
            from pg_roles r
            left join pg_db_role_setting s on s.setrole = r.oid and s.setdatabase = 0
            left join pg_database d on d.datname = current_database()
            left join pg_db_role_setting h on h.setrole = r.oid and h.setdatabase = d.oid
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.ROLE;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return DatabaseRole.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_authid", QUERY, RoleKind::role);
    }

    private static DatabaseRole role(Row row) throws SQLException {
        return new DatabaseRole(
                ObjectId.of(ObjectKind.ROLE, "", row.text("name")),
                row.texts("attributes"),
                row.number("connection_limit"),
                row.textOrNull("valid_until"),
                row.texts("settings"),
                row.texts("database_settings"));
    }
}
