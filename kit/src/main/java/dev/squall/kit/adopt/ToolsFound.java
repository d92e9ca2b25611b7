package dev.squall.kit.adopt;

import java.util.Optional;
import java.util.Set;

/// What other tools have in a database.
///
/// @param history the history that ends here
/// @param own what of the database is theirs, as names that do not count
record ToolsFound(Optional<ToolHistory> history, Set<String> own) {

    ToolsFound {
        own = Set.copyOf(own);
    }
}
