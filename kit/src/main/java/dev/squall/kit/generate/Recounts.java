package dev.squall.kit.generate;

import dev.squall.schema.DeclaredObjects;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.declared.Counting;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts the rows that are there already, where a counter or a row limit is new, or counts
/// otherwise than before.
public final class Recounts {

    private Recounts() {}

    /// The steps that count, to be run after all others.
    ///
    /// @param from what is there
    /// @param to what shall be there
    public static List<Step> steps(DeclaredObjects declared, Snapshot from, Snapshot to) {
        return declared.objects().values().stream()
                .flatMap(object -> object instanceof Counting c ? Stream.of(c) : Stream.empty())
                .filter(counting -> from.has(inSchema(ObjectId.table(counting.counted()))))
                .filter(counting -> isNew(counting, from, to))
                .flatMap(counting -> counting.backfill().stream())
                .toList();
    }

    private static boolean isNew(Counting counting, Snapshot from, Snapshot to) {
        return counting.counters().stream()
                .map(Recounts::inSchema)
                .anyMatch(id -> isDifferent(to.get(id), from.get(id)));
    }

    /// What is declared without a schema is in `public`.
    private static ObjectId inSchema(ObjectId id) {
        return id.schema().isEmpty()
                ? new ObjectId(id.kind(), "public", id.owner(), id.name())
                : id;
    }

    private static boolean isDifferent(
            @Nullable CatalogObject after, @Nullable CatalogObject before) {
        return after != null && (before == null || !before.equivalent(after));
    }
}
