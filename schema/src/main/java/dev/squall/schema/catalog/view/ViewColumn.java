package dev.squall.schema.catalog.view;

import org.jspecify.annotations.Nullable;

/// A column of a view.
///
/// @param type as the server prints it, with its collation
/// @param defaultsTo what an insert into the view puts there
public record ViewColumn(String name, String type, @Nullable String defaultsTo) {

    boolean isSame(ViewColumn other) {
        return name.equals(other.name) && type.equals(other.type);
    }
}
