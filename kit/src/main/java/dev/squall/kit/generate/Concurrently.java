package dev.squall.kit.generate;

import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.table.RelationTable;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.regex.Pattern;

/// Builds indexes of tables that are there already without keeping others from writing.
final class Concurrently {

    private static final Pattern CREATE =
            Pattern.compile("^create (unique )?index ", Pattern.CASE_INSENSITIVE);

    private Concurrently() {}

    static List<Step> build(List<Step> steps, Snapshot from) {
        return steps.stream().map(step -> isBuilt(step, from) ? apart(step) : step).toList();
    }

    /// PostgreSQL does not build an index of a partitioned table concurrently.
    private static boolean isBuilt(Step step, Snapshot from) {
        ObjectId id = step.id();
        return id.kind() == ObjectKind.INDEX
                && CREATE.matcher(step.sql()).find()
                && from.get(
                                ObjectId.of(ObjectKind.TABLE, id.schema(), id.owner()),
                                RelationTable.class)
                        .filter(table -> table.partitionBy() == null)
                        .isPresent();
    }

    private static Step apart(Step step) {
        String sql = CREATE.matcher(step.sql()).replaceFirst("create $1index concurrently ");
        return new Step(step.id(), sql, false, step.hazard());
    }
}
