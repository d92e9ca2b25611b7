package dev.squall.schema.catalog.foreign;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.ForeignOptions;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// User mappings. The view shows the options to those who may see them.
public final class UserMappingKind implements CatalogKind {

    private static final String QUERY =
            """
            select m.umid as oid, m.srvname as server,
                   case when m.umuser = 0 then '' else m.usename end as role, m.umoptions as options
            from pg_user_mappings m
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.USER_MAPPING;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return UserMapping.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_user_mapping", QUERY, UserMappingKind::mapping);
    }

    private static UserMapping mapping(Row row) throws SQLException {
        String role = row.text("role");
        String who = role.isEmpty() ? "public" : role;
        return new UserMapping(
                new ObjectId(ObjectKind.USER_MAPPING, "", row.text("server"), who),
                role,
                ForeignOptions.plain(row.texts("options")),
                ForeignOptions.secrets(row.texts("options")));
    }
}
