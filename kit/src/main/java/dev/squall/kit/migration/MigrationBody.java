package dev.squall.kit.migration;

import dev.squall.kit.script.SqlScript;

/// What a migration does, in one direction.
public sealed interface MigrationBody {

    /// What identifies it: of a script its text, of Java the name of the class.
    String checksum();

    /// Where it stands, for messages.
    String file();

    /// A script.
    ///
    /// @param file where it stands
    /// @param script its statements
    /// @param checksum the checksum of its text
    record OfSql(String file, SqlScript script, String checksum) implements MigrationBody {}

    /// A class.
    ///
    /// @param file where its name stands
    /// @param className the name of a [JavaMigration]
    record OfJava(String file, String className) implements MigrationBody {

        @Override
        public String checksum() {
            return Checksum.of("java " + className);
        }
    }
}
