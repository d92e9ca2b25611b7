package dev.squall.schema.catalog.table;

import org.jspecify.annotations.Nullable;

/// That a column has no null.
///
/// @param name the constraint's name, if it is not the usual one
/// @param noInherit whether tables that inherit the column may have nulls
/// @param valid whether all rows have been checked
public record NotNull(@Nullable String name, boolean noInherit, boolean valid) {

    static final NotNull PLAIN = new NotNull(null, false, true);
}
