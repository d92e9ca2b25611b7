package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.OwnerBound;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;

/// What existing rows get in the place of null.
final class NullValues {

    private NullValues() {}

    /// The steps that give a value. A table cannot be altered while a check of its rows waits for
    /// the end of the transaction, so that none may wait.
    static List<Step> fill(Column column, String value, Sides sides) {
        List<Step> steps = new ArrayList<>();
        Ddl sql = Ddl.of("update ").owner(column.id());
        sql.sql(" set ").name(column.id().name()).sql(" = ").declared(value);
        sql.sql(" where ").name(column.id().name()).sql(" is null");
        steps.add(Step.of(column.id(), sql));
        if (waits(sides.from(), column.table())) {
            steps.add(Step.of(column.id(), Ddl.of("set constraints all immediate")));
        }
        return OwnerBound.unbound(column.table(), sides, steps);
    }

    private static boolean waits(Snapshot now, ObjectId table) {
        return now.attached(table).stream().anyMatch(id -> now.known(id).isDeferred())
                || now.dependents(table).stream()
                        .anyMatch(id -> id.kind() == ObjectKind.TABLE && waits(now, id));
    }
}
