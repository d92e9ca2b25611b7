package dev.squall.schema.catalog.foreign;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.ForeignOptions;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;

/// Foreign-data wrappers.
public final class ForeignDataWrapperKind implements CatalogKind {

    private static final String QUERY =
            """
            select w.oid, w.fdwname as name,
                   case when w.fdwhandler <> 0 then w.fdwhandler::regproc::text end as handler,
                   case when w.fdwvalidator <> 0 then w.fdwvalidator::regproc::text end
                       as validator,
                   w.fdwoptions as options
            from pg_foreign_data_wrapper w
            where w.oid >= 16384
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.FOREIGN_DATA_WRAPPER;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return ForeignDataWrapper.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read(
                "pg_foreign_data_wrapper",
                QUERY,
                row ->
                        new ForeignDataWrapper(
                                ObjectId.of(ObjectKind.FOREIGN_DATA_WRAPPER, "", row.text("name")),
                                row.textOrNull("handler"),
                                row.textOrNull("validator"),
                                ForeignOptions.plain(row.texts("options"))));
    }
}
