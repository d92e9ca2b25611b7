package dev.squall.kit.check;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that is not as it should be.
///
/// @param kind what sort of thing it is
/// @param subject what it is about: a migration, a file, an object
/// @param sentence what is found
/// @param hint what to do about it
public record Finding(Kind kind, String subject, String sentence, @Nullable String hint) {

    /// Sorts of findings.
    public enum Kind {
        /// The records say something that no migration does.
        MISSING_MIGRATION,
        /// Branches of migrations are not merged.
        UNMERGED,
        /// A migration is not applied to the database, or only a part of it.
        PENDING,
        /// A migration was applied, and its file is edited or gone.
        HISTORY,
        /// The database differs from what its migrations have made.
        DRIFT,
        /// Something that no record declares hangs on a declared table. It is left alone.
        UNDECLARED;

        /// Whether it makes a build fail.
        public boolean fails() {
            return this != UNDECLARED;
        }

        /// The word for it: `missing-migration`.
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A line for a person.
    @Override
    public String toString() {
        return sentence + (hint == null ? "" : "\n  hint        " + hint);
    }
}
