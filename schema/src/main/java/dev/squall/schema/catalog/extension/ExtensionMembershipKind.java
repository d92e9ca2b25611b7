package dev.squall.schema.catalog.extension;

import dev.squall.schema.catalog.Address;
import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// What was told to go with an extension.
public final class ExtensionMembershipKind implements CatalogKind {

    private static final String QUERY =
            """
            select d.classid::regclass::text as class, d.objid as oid, e.extname as extension
            from pg_depend d join pg_extension e on e.oid = d.refobjid
            where d.refclassid = 'pg_extension'::regclass and d.deptype = 'x'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.EXTENSION_MEMBERSHIP;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return ExtensionMembership.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.rows(QUERY, row -> read(reader, row));
    }

    private static void read(CatalogReader reader, Row row) throws SQLException {
        CatalogObject on = reader.at(Address.of(row.text("class"), row.big("oid")));
        if (on == null) {
            return;
        }
        String extension = row.text("extension");
        String within = on.id().owner().isEmpty() ? "" : on.id().owner() + ".";
        ObjectId id =
                new ObjectId(
                        ObjectKind.EXTENSION_MEMBERSHIP,
                        on.id().schema(),
                        within + on.id().name(),
                        on.id().kind().word() + " in " + extension);
        reader.add(new ExtensionMembership(id, on.id(), on.phrase(), extension));
    }
}
