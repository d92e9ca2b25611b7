package dev.squall.kit.lint.step;

import dev.squall.schema.object.LockMode;

/// A lock on a table, an index or a view that was there before the file.
///
/// @param relation its name
/// @param kind what it is: `table`, `index`
/// @param mode the strongest lock on it
public record HeldLock(String relation, String kind, LockMode mode) {

    @Override
    public String toString() {
        return mode.word() + " on " + relation;
    }
}
