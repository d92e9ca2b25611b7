package dev.squall.kit.generate;

import dev.squall.error.Report;
import dev.squall.kit.error.ConflictingBranches;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.run.MigratorOptions;
import dev.squall.kit.scratch.Scratch;
import dev.squall.kit.snapshot.ObjectDifference;
import dev.squall.kit.snapshot.SnapshotFile;
import dev.squall.run.DirectConnection;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a new migration starts: a database in which all the others have run.
///
/// @param connection the scratch database
/// @param lineage the migrations that have run, in that order
/// @param declared what they declare at their end
/// @param foreignRoles the roles that the scratch server had before
/// @param snapshot what is there
record Start(
        DirectConnection connection,
        Lineage lineage,
        SnapshotFile declared,
        Set<String> foreignRoles,
        Snapshot snapshot) {

    /// The migrations that a new one stands on.
    List<Migration> heads() {
        return lineage.heads().stream().sorted(Comparator.comparing(Migration::id)).toList();
    }

    /// Runs the migrations; branches in each order, which must give the same.
    ///
    /// @throws ConflictingBranches if they do not
    static Start replay(
            Scratch scratch,
            Lineage lineage,
            SnapshotFile declared,
            Target target,
            MigratorOptions options)
            throws SQLException {
        Start last = null;
        for (Lineage order : new Lineages(lineage).orders()) {
            DirectConnection connection = scratch.empty();
            new Replay(options).run(connection, order);
            Snapshot snapshot =
                    Readings.own(
                            target.read(connection.connection()), scratch.rolesBefore(), declared);
            if (last != null) {
                requireSame(lineage, last.snapshot, snapshot);
            }
            last = new Start(connection, order, declared, scratch.rolesBefore(), snapshot);
        }
        return java.util.Objects.requireNonNull(last);
    }

    /// What is there now, but for the roles that were there before.
    Snapshot own(Snapshot all) {
        return Readings.own(all, foreignRoles, declared);
    }

    private static void requireSame(Lineage lineage, Snapshot one, Snapshot other) {
        List<ObjectId> different = one.differences(other);
        if (!different.isEmpty()) {
            List<String> lines =
                    different.stream()
                            .map(id -> new ObjectDifference(id, one.get(id), other.get(id)))
                            .map(ObjectDifference::toString)
                            .toList();
            throw new ConflictingBranches(
                    Report.of("branches of migrations give another schema in another order")
                            .line(
                                    "branches",
                                    lineage.heads().stream()
                                            .map(Migration::toString)
                                            .collect(Collectors.joining("\n")))
                            .line("differences", String.join("\n", lines))
                            .hint(
                                    "take one of them back, and generate it again on top of the"
                                            + " other"));
        }
    }
}
