package dev.squall.shape;

import dev.squall.table.Joined;

/// A step from a table of a shape to the next.
///
/// @param list the number of the list whose rows it leads to; negative: it leads to one row, which
///   others may lead to as well
record Step(Joined<?> joined, int list) {

    /// Whether each row it leads to is reached from one row alone.
    boolean isOwned() {
        return list >= 0;
    }
}
