package dev.squall.kit.run;

import dev.squall.kit.migration.MigrationId;

/// Files and history do not fit together.
///
/// @param kind in which way
/// @param id which migration
/// @param text what is wrong, for a person
public record HistoryProblem(Kind kind, MigrationId id, String text) {

    /// In which way files and history can differ.
    public enum Kind {
        /// A file was changed after it was run.
        EDITED,
        /// Something is applied whose files are gone.
        MISSING,
        /// Something is applied that stands on something which is not.
        PARENT_NOT_APPLIED
    }

    @Override
    public String toString() {
        return id + " " + text;
    }
}
