package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.OwnerBound;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Step;
import java.util.List;

/// What existing rows get in the place of null.
final class NullValues {

    private NullValues() {}

    static List<Step> fill(Column column, String value, Sides sides) {
        Ddl sql = Ddl.of("update ").owner(column.id());
        sql.sql(" set ").name(column.id().name()).sql(" = ").declared(value);
        sql.sql(" where ").name(column.id().name()).sql(" is null");
        return OwnerBound.unbound(column.table(), sides, List.of(Step.of(column.id(), sql)));
    }
}
