package dev.squall.schema.catalog;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ForcedPolicies;
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
        Ddl name = new Ddl().owner(security);
        all.add(Step.of(security, ForcedPolicies.suspended(name)));
        all.addAll(steps);
        if (binds(sides.to(), security)) {
            all.add(Step.of(security, ForcedPolicies.restored(name)));
        }
        return all;
    }

    private static boolean binds(Snapshot snapshot, ObjectId security) {
        return snapshot.get(security, OwnerBound.class).filter(OwnerBound::bindsOwner).isPresent();
    }
}
