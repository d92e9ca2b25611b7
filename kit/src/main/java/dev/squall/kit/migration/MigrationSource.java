package dev.squall.kit.migration;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Where the folders of migrations are.
public interface MigrationSource {

    /// The names of the folders, in any order.
    ///
    /// @throws IOException if they cannot be listed
    List<String> folders() throws IOException;

    /// The text of a file in a folder; empty if there is none.
    ///
    /// @throws IOException if it cannot be read
    Optional<String> text(String folder, String file) throws IOException;

    /// Where a file is, for messages: `migrations/20261120143000_add_score/up.sql`.
    default String place(String folder, String file) {
        return this + "/" + folder + "/" + file;
    }
}
