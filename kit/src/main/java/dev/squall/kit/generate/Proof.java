package dev.squall.kit.generate;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import dev.squall.kit.error.PlanUnproven;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.run.Migrator;
import dev.squall.kit.run.MigratorOptions;
import dev.squall.kit.run.Rollback;
import dev.squall.kit.snapshot.ObjectDifference;
import dev.squall.run.DirectConnection;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Runs a draft in the start database, forward and back, and compares what comes out.
final class Proof {

    private static final int SHOWN = 8;

    private final DirectConnection connection;
    private final Comparison found;
    private final MigratorOptions options;
    private final Lineage lineage;
    private final Draft draft;

    /// @param drafts what is to be written; the last is proven
    Proof(Comparison found, MigratorOptions options, List<Draft> drafts) {
        this.connection = found.start().connection();
        this.found = found;
        this.options = options;
        this.draft = drafts.getLast();
        List<Migration> all = new ArrayList<>(found.start().lineage().migrations());
        for (Draft each : drafts) {
            all.add(Replay.migration(each.id(), each.parents(), each.upSql(), each.downToProve()));
        }
        this.lineage = new Lineage(all);
    }

    /// Forward: what comes out must be the target, and what was never declared as it was.
    void forward(Snapshot expected) throws SQLException {
        require("up.sql", draft.upSql(), expected, migrated());
    }

    /// Forward: what was there must be there as it was, beside what is new.
    Snapshot forwardBeyond(Snapshot before) throws SQLException {
        Snapshot made = migrated();
        Set<ObjectId> added = new TreeSet<>(made.objects().keySet());
        added.removeAll(before.objects().keySet());
        require("up.sql", draft.upSql(), before, Readings.without(made, added));
        return made;
    }

    private Snapshot migrated() throws SQLException {
        run("up.sql", draft.upSql(), () -> new Migrator(lineage, options).migrate(connection));
        return made();
    }

    /// Back: what comes out must be the start.
    void back(Snapshot expected) throws SQLException {
        Rollback last = Rollback.last().allowingDataLoss();
        run(
                "down.sql",
                draft.downToProve(),
                () -> new Migrator(lineage, options).rollBack(connection, last));
        // a role stays if the scratch server had it before, and needs it elsewhere
        require("down.sql", draft.downToProve(), expected, found.start().own(made()));
    }

    private void run(String file, String sql, Runnable way) {
        try {
            way.run();
        } catch (SquallException e) {
            throw new PlanUnproven(
                    Report.of(file + " of the migration fails in a scratch database")
                            .line("error", e.getMessage())
                            .hint("nothing was written; please report it with the two schemas"),
                    sql,
                    e);
        }
    }

    private Snapshot made() throws SQLException {
        return found.target().read(connection.connection());
    }

    private static void require(String file, String sql, Snapshot expected, Snapshot made) {
        List<ObjectId> different = expected.differences(made);
        if (!different.isEmpty()) {
            throw unproven(file, sql, expected, made, different);
        }
    }

    private static PlanUnproven unproven(
            String file, String sql, Snapshot expected, Snapshot found, List<ObjectId> different) {
        List<String> lines =
                different.stream()
                        .limit(SHOWN)
                        .map(id -> new ObjectDifference(id, expected.get(id), found.get(id)))
                        .map(ObjectDifference::toString)
                        .toList();
        return new PlanUnproven(
                Report.of(
                                file
                                        + " of the migration does not give the schema that it"
                                        + " should, in a scratch database")
                        .line("differences", different.size() + "\n" + String.join("\n", lines))
                        .hint("nothing was written; please report it with the two schemas"),
                sql,
                null);
    }
}
