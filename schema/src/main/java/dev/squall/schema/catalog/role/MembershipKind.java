package dev.squall.schema.catalog.role;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Memberships of the roles that are of interest. Before version 16 there was one kind of them.
public final class MembershipKind implements CatalogKind {

    private static final String SINCE_16 =
            """
            select r.rolname as role, u.rolname as member, bool_or(m.admin_option) as admin,
                   bool_or(m.inherit_option) as inherit, bool_or(m.set_option) as settable,
                   bool_or(u.rolinherit) as inherits
            from pg_auth_members m
            join pg_roles r on r.oid = m.roleid
            join pg_roles u on u.oid = m.member
            group by 1, 2
            """;

    private static final String BEFORE =
            """
            select r.rolname as role, u.rolname as member, m.admin_option as admin,
                   u.rolinherit as inherit, true as settable, u.rolinherit as inherits
            from pg_auth_members m
            join pg_roles r on r.oid = m.roleid
            join pg_roles u on u.oid = m.member
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.MEMBERSHIP;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Membership.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.rows(reader.major() < 16 ? BEFORE : SINCE_16, row -> read(reader, row));
    }

    private static void read(CatalogReader reader, Row row) throws SQLException {
        if (reader.scope().roles().contains(row.text("member"))) {
            reader.add(
                    new Membership(
                            new ObjectId(
                                    ObjectKind.MEMBERSHIP,
                                    "",
                                    row.text("role"),
                                    row.text("member")),
                            row.is("admin"),
                            row.is("inherit"),
                            row.is("settable"),
                            row.is("inherits")));
        }
    }
}
