package dev.squall.schema.catalog.enumtype;

import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.TypeSwap;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;

/// Labels that go, or change places: PostgreSQL has no statement for it. A new type takes the old
/// one's name, and the columns follow.
final class LabelSwap {

    private LabelSwap() {}

    static Change change(EnumType before, EnumType after, Sides sides) {
        Change swap =
                new TypeSwap(before, after, sides).change(after.sqlName(), after.create(), "");
        List<String> gone = new ArrayList<>(before.labels());
        gone.removeAll(after.labels());
        return swap instanceof Change.Altered altered && !gone.isEmpty()
                ? Change.altered(refusing(altered.steps(), gone), altered.disturbs())
                : swap;
    }

    private static List<Step> refusing(List<Step> steps, List<String> gone) {
        Hazard hazard =
                Hazard.mayFail(
                        "it is refused if a row has a label that goes: " + String.join(", ", gone));
        Step first = steps.getFirst();
        List<Step> all = new ArrayList<>(steps);
        all.set(0, new Step(first.id(), first.sql(), first.transactional(), hazard));
        return all;
    }
}
