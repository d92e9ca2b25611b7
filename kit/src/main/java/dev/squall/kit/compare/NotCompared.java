package dev.squall.kit.compare;

import dev.squall.schema.UnmodelledObject;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Something of a kind that no plan knows.
///
/// @param object what it is
/// @param from whether it is in the schema from which the way goes
/// @param to whether it is in the schema to which it goes
public record NotCompared(UnmodelledObject object, boolean from, boolean to) {

    static List<NotCompared> of(List<UnmodelledObject> from, List<UnmodelledObject> to) {
        SortedSet<UnmodelledObject> all = new TreeSet<>(from);
        all.addAll(to);
        return all.stream()
                .map(object -> new NotCompared(object, from.contains(object), to.contains(object)))
                .toList();
    }

    /// The object, and where it is.
    @Override
    public String toString() {
        String where = from && to ? "on both sides" : from ? "in --from only" : "in --to only";
        return object + ", " + where;
    }
}
