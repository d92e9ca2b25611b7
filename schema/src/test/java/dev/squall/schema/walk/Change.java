package dev.squall.schema.walk;

import org.jspecify.annotations.Nullable;

/// One change of a model.
///
/// @param name what it is called in a failure
/// @param made makes it
record Change(String name, Made made) {

    /// Whether it only brings something.
    boolean isAddition() {
        return name.startsWith("add ");
    }

    /// Makes a change, or nothing if there is nothing to change so.
    interface Made {
        @Nullable Asked in(Model model);
    }
}
