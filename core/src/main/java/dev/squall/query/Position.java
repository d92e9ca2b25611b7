package dev.squall.query;

import org.jspecify.annotations.Nullable;

/// Where a page stands: at the beginning, behind a cursor, or in front of one. `first()`,
/// `after(cursor)` and `before(cursor)` make it.
public final class Position {

    final @Nullable String cursor;
    final boolean backwards;

    Position(@Nullable String cursor, boolean backwards) {
        this.cursor = cursor;
        this.backwards = backwards;
    }

    /// Without the cursor.
    @Override
    public String toString() {
        return cursor == null ? "first" : backwards ? "before a cursor" : "after a cursor";
    }
}
