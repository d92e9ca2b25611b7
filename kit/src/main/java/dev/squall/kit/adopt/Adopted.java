package dev.squall.kit.adopt;

import dev.squall.kit.migration.MigrationId;
import dev.squall.schema.UnmodelledObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What became of a database that was taken over.
///
/// @param baseline the migration that stands for what was there
/// @param folder its folder
/// @param isNew whether it was made now; otherwise it was there, made from another database
/// @param up the text of its `up.sql`; empty if it was there
/// @param counts how many of what it makes, by the words for them
/// @param notModelled what is there and in no migration: no plan knows such things
/// @param history the history of another tool, which ends here
/// @param pending the migrations behind it, which are still to be applied
public record Adopted(
        MigrationId baseline,
        Path folder,
        boolean isNew,
        String up,
        SortedMap<String, Integer> counts,
        List<UnmodelledObject> notModelled,
        Optional<ToolHistory> history,
        List<MigrationId> pending) {

    /// A result.
    public Adopted {
        counts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        notModelled = List.copyOf(notModelled);
        pending = List.copyOf(pending);
    }
}
