package dev.squall.schema.catalog.table;

/// Where long values of a column are kept.
///
/// @param usual whether that is what its type says
public record Stored(Storage where, boolean usual) {

    /// As a new column of the type has it.
    Stored asUsual() {
        return new Stored(where, true);
    }
}
