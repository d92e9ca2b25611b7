package dev.squall.kit.generate;

import dev.squall.declare.TableRef;
import dev.squall.schema.DeclaredObjects;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.declared.counter.Counter;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts the rows that are there already, where a counter is new or counts otherwise than before.
public final class CounterBackfills {

    private CounterBackfills() {}

    /// The steps that count, to be run after all others.
    ///
    /// @param from what is there
    /// @param to what shall be there
    public static List<Step> steps(DeclaredObjects declared, Snapshot from, Snapshot to) {
        return declared.objects().values().stream()
                .flatMap(object -> object instanceof Counter c ? Stream.of(c) : Stream.empty())
                .filter(counter -> from.has(table(counter.counted())))
                .filter(counter -> isNew(counter, from, to))
                .flatMap(counter -> counter.backfill().stream())
                .toList();
    }

    private static ObjectId table(TableRef table) {
        String schema = table.schema().isEmpty() ? "public" : table.schema();
        return ObjectId.of(ObjectKind.TABLE, schema, table.name());
    }

    private static boolean isNew(Counter counter, Snapshot from, Snapshot to) {
        return to.objects().values().stream()
                .filter(object -> isPartOf(counter, object.id()))
                .anyMatch(object -> isDifferent(object, from.get(object.id())));
    }

    private static boolean isPartOf(Counter counter, ObjectId id) {
        boolean counts = id.kind() == ObjectKind.FUNCTION || id.kind() == ObjectKind.TRIGGER;
        return counts && counter.names().contains(id.name().replace("()", ""));
    }

    private static boolean isDifferent(CatalogObject object, @Nullable CatalogObject before) {
        return before == null || !before.equivalent(object);
    }
}
