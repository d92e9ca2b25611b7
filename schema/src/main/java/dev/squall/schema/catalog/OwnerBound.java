package dev.squall.schema.catalog;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;

/// Row-level security of a table, which may hold even the table's owner.
public interface OwnerBound extends CatalogObject {

    /// Whether policies apply to the owner.
    boolean bindsOwner();

    /// Steps that must see all rows of a table. Where policies bind its owner they do not
    /// meanwhile: nobody else notices, because the table is locked until the end of the
    /// transaction.
    static List<Step> unbound(ObjectId table, Sides sides, List<Step> steps) {
        ObjectId security = new ObjectId(ObjectKind.ROW_SECURITY, table.schema(), table.name(), "");
        if (!binds(sides.from(), security)) {
            return steps;
        }
        List<Step> all = new ArrayList<>();
        Ddl explained =
                Ddl.of("-- the owner must see all rows: policies do not bind it for a moment\n");
        all.add(Step.of(security, explained.add(alter(security, " no force"))));
        all.addAll(steps);
        if (binds(sides.to(), security)) {
            all.add(Step.of(security, alter(security, " force")));
        }
        return all;
    }

    private static boolean binds(Snapshot snapshot, ObjectId security) {
        return snapshot.get(security, OwnerBound.class).filter(OwnerBound::bindsOwner).isPresent();
    }

    private static Ddl alter(ObjectId security, String how) {
        return Ddl.of("alter table ").owner(security).sql(how).sql(" row level security");
    }
}
