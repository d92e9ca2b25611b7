package dev.squall.schema.online;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Counterpart;
import dev.squall.schema.catalog.constraint.ForeignKey;
import dev.squall.schema.catalog.constraint.Key;
import dev.squall.schema.catalog.index.Index;
import dev.squall.schema.catalog.table.RelationTable;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;

/// The partitions of a table.
final class Partitions {

    private Partitions() {}

    /// The partitions right below a table, where the plan changes none.
    static List<ObjectId> below(Ground ground, ObjectId table) {
        return ground.to().dependents(table, RelationTable.class).stream()
                .filter(each -> table.equals(each.partitionOf()))
                .map(RelationTable::id)
                .toList();
    }

    /// What an index or a key of a partition is called in the end that stands for one above.
    static String named(Ground ground, ObjectId above, ObjectId partition) {
        for (CatalogObject object : ground.to().objects().values()) {
            boolean stands =
                    switch (object) {
                        case Index index ->
                                above.equals(index.parent()) && partition.equals(index.on());
                        case Key key ->
                                above.equals(key.parent()) && partition.equals(key.attachedTo());
                        default -> false;
                    };
            if (stands) {
                return object.id().name();
            }
        }
        return ground.names().relation(partition, partition.name() + "_" + above.name(), "");
    }

    /// Whether a partition has its index or key already: it is only attached.
    static boolean has(Ground ground, ObjectId part) {
        if (!ground.from().has(part)
                || !ground.to().has(part)
                || ground.about(part).stream().anyMatch(Partitions::isMade)) {
            return false;
        }
        ObjectId above =
                ground.from().get(part, Counterpart.class).map(Counterpart::parent).orElse(null);
        return above == null || has(ground, above);
    }

    private static boolean isMade(Step step) {
        return step.sql().startsWith("create ")
                || step.sql().startsWith("drop ")
                || step.sql().contains(" add constraint ");
    }

    /// What a foreign key of a partition is called in the end that stands for one above.
    static String named(Ground ground, ForeignKey above, ObjectId partition) {
        return ground.to().objects().values().stream()
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .filter(key -> above.id().equals(key.parent()))
                .filter(key -> partition.equals(key.attachedTo()))
                .map(ForeignKey::name)
                .findFirst()
                .orElse(above.id().name());
    }

    /// Whether they cannot be treated one by one: the plan makes, attaches or detaches one, or the
    /// rows of one are elsewhere.
    static boolean change(Ground ground, ObjectId table) {
        return ground.isPartitioned(table) && (move(ground, table) || areForeign(ground, table));
    }

    private static boolean areForeign(Ground ground, ObjectId table) {
        return below(ground, table).stream()
                .anyMatch(each -> ground.isForeign(each) || areForeign(ground, each));
    }

    private static boolean move(Ground ground, ObjectId table) {
        return ground.plain().stream()
                .filter(step -> step.sql().contains(" partition "))
                .anyMatch(step -> ground.closure(step.id()).contains(table));
    }
}
