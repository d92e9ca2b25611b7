package dev.squall.kit.generate;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is there and no record declares, as a person is told of it: a table stands for its columns.
public final class LeftAlone {

    private LeftAlone() {}

    /// Those that hang on none of the others.
    public static SortedSet<ObjectId> named(SortedSet<ObjectId> ids, Snapshot in) {
        SortedSet<ObjectId> named = new TreeSet<>(ids);
        for (ObjectId id : ids) {
            CatalogObject object = in.get(id);
            ObjectId with = object == null ? null : object.attachedTo();
            if (with != null && ids.contains(with)) {
                named.remove(id);
            }
        }
        return named;
    }
}
