package dev.squall.schema.catalog.table;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Step;

/// What existing rows get in the place of null.
final class NullValues {

    private NullValues() {}

    static Step fill(Column column, String value) {
        Ddl sql = Ddl.of("update ").owner(column.id());
        sql.sql(" set ").name(column.id().name()).sql(" = ").declared(value);
        return Step.of(column.id(), sql.sql(" where ").name(column.id().name()).sql(" is null"));
    }
}
