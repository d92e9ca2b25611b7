package dev.squall.kit.pull;

import org.jspecify.annotations.Nullable;

/// A column as a component of a record.
///
/// @param component its name in Java
/// @param comment what is said of it
record RecordColumn(
        String name, String component, JavaType type, boolean nullable, @Nullable String comment) {

    boolean named() {
        return !JavaNames.snake(component).equals(name);
    }
}
