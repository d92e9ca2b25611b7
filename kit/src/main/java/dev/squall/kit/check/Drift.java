package dev.squall.kit.check;

import dev.squall.kit.generate.Readings;
import dev.squall.kit.snapshot.ObjectDifference;
import dev.squall.kit.snapshot.SnapshotFile;
import dev.squall.run.DirectConnection;
import dev.squall.schema.Catalog;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a database differs from what was declared when it was last migrated: somebody changed it by
/// hand.
///
/// @param changed what is missing or different
/// @param undeclared what hangs on declared objects and is not declared
public record Drift(List<ObjectDifference> changed, List<ObjectId> undeclared) {

    /// A drift that nobody changes.
    public Drift {
        changed = List.copyOf(changed);
        undeclared = List.copyOf(undeclared);
    }

    /// Compares a database with a snapshot.
    ///
    /// @throws SQLException if the server refuses a query
    public static Drift of(DirectConnection connection, SnapshotFile declared) throws SQLException {
        Snapshot live = Catalog.read(connection.connection(), Readings.scope(declared));
        List<ObjectDifference> changed = new ArrayList<>();
        declared.objects()
                .forEach(
                        (id, expected) -> {
                            CatalogObject found = live.get(id);
                            if (found == null || !expected.equivalent(found)) {
                                changed.add(new ObjectDifference(id, expected, found));
                            }
                        });
        return new Drift(changed, undeclared(live, declared));
    }

    private static List<ObjectId> undeclared(Snapshot live, SnapshotFile declared) {
        return live.objects().values().stream()
                .filter(object -> !declared.objects().containsKey(object.id()))
                .filter(object -> isDeclared(object.attachedTo(), declared))
                .map(CatalogObject::id)
                .toList();
    }

    private static boolean isDeclared(@Nullable ObjectId id, SnapshotFile declared) {
        // a schema's own comment and rights are everybody's
        return id != null && id.kind() != ObjectKind.SCHEMA && declared.objects().containsKey(id);
    }
}
