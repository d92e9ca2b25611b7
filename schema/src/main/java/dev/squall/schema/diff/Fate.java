package dev.squall.schema.diff;

import dev.squall.schema.catalog.Change;
import dev.squall.schema.object.ObjectId;
import org.jspecify.annotations.Nullable;

/// What happens to one object: it goes, it is altered, it comes, in this order.
final class Fate {

    final ObjectId id;
    boolean goes;
    boolean comes;
    boolean released;

    /// Whether nothing can use it while it has let go of what it needs.
    boolean shapeless;

    Change.@Nullable Altered altered;

    /// What takes it along, so that its going needs no statement.
    @Nullable ObjectId goesWith;

    /// What writes it, so that its coming needs no statement.
    @Nullable ObjectId comesWith;

    Fate(ObjectId id) {
        this.id = id;
    }

    /// Whether it is away for a time, or for good.
    boolean isAway() {
        return goes && !released;
    }

    /// Whether it is written anew, with its parts.
    boolean isNew() {
        return comes && !released;
    }

    boolean isNothing() {
        return !goes && !comes && altered == null;
    }

    void recreate() {
        goes = true;
        comes = true;
        released = false;
        altered = null;
    }
}
