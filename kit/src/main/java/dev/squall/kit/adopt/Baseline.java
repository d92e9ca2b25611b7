package dev.squall.kit.adopt;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import dev.squall.kit.error.AdoptRefused;
import dev.squall.kit.error.PlanUnproven;
import dev.squall.kit.generate.Readings;
import dev.squall.kit.generate.Replay;
import dev.squall.kit.generate.Target;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.run.Migrator;
import dev.squall.kit.run.MigratorOptions;
import dev.squall.kit.scratch.Scratch;
import dev.squall.kit.snapshot.ObjectDifference;
import dev.squall.kit.snapshot.SnapshotFile;
import dev.squall.run.DirectConnection;
import dev.squall.schema.Catalog;
import dev.squall.schema.Plan;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.question.Answers;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The migration that stands for what is there, and has made it in a scratch database.
///
/// @param migration the migration
/// @param files the texts of a new one by their names; none if it was there
/// @param counts how many of what it makes
record Baseline(Migration migration, Map<String, String> files, SortedMap<String, Integer> counts) {

    private static final int SHOWN = 20;

    private static final String UP =
            """
            -- What was there when Squall took over. It runs in new databases only: where it was,
            -- squall adopt has recorded it.

            """;

    private static final String DOWN =
            """
            -- squall:irreversible it stands for what was there before Squall
            """;

    /// Makes one of a database.
    ///
    /// @throws PlanUnproven if it does not give the same in a scratch database
    static Baseline make(Scratch scratch, LiveSchema live, MigrationId id) throws SQLException {
        DirectConnection connection = scratch.empty();
        Snapshot usual = Catalog.read(connection.connection(), live.scope());
        Snapshot empty = Readings.own(usual, scratch.rolesBefore(), SnapshotFile.empty());
        Difference all =
                Diff.between(empty, live.snapshot(), empty.objects().keySet(), Answers.none());
        String up = UP + new Plan(all.steps()).sql();
        Migration migration = Replay.migration(id, List.of(), up, DOWN);
        Snapshot made = run(migration, connection, live, up);
        List<ObjectId> different = live.snapshot().differences(made);
        if (!different.isEmpty()) {
            throw new PlanUnproven(
                    Report.of("the baseline does not give what is there, in a scratch database")
                            .line("differences", lines(different, live.snapshot(), made))
                            .hint("nothing was written; please report it with the schema"),
                    up,
                    null);
        }
        Snapshot proper = new Target(live.scope(), Snapshot.empty(), usual).proper(live.snapshot());
        Map<String, String> files = new LinkedHashMap<>();
        files.put("up.sql", up);
        files.put("down.sql", DOWN);
        files.put("snapshot.json", new SnapshotFile(proper.objects()).text());
        return new Baseline(migration, files, counts(proper));
    }

    private static Snapshot run(
            Migration migration, DirectConnection connection, LiveSchema live, String sql)
            throws SQLException {
        try {
            new Migrator(new Lineage(List.of(migration)), MigratorOptions.defaults())
                    .migrate(connection);
        } catch (SquallException e) {
            throw new PlanUnproven(
                    Report.of("the baseline fails in a scratch database")
                            .line("error", e.getMessage())
                            .hint(
                                    "--scratch names a server with the extensions and settings of"
                                            + " this one; nothing was written"),
                    sql,
                    e);
        }
        return Catalog.read(connection.connection(), live.scope());
    }

    /// One that was made of another database. What every new database has (the schema `public` can
    /// be used) is nothing in which they differ, as in `snapshot.json`.
    ///
    /// @throws AdoptRefused if this database is another
    static Baseline find(Scratch scratch, LiveSchema live, Migration migration)
            throws SQLException {
        DirectConnection connection = scratch.empty();
        Snapshot usual = Catalog.read(connection.connection(), live.scope());
        Target target = new Target(live.scope(), Snapshot.empty(), usual);
        Snapshot made = target.proper(run(migration, connection, live, ""));
        Snapshot found = target.proper(live.snapshot());
        List<ObjectId> different = made.differences(found);
        if (!different.isEmpty()) {
            throw new AdoptRefused(
                    Report.of("this database is not what " + migration.id() + " makes")
                            .line("differences", lines(different, made, found))
                            .hint(
                                    "bring it there first (squall diff --from <url> --to"
                                            + " <migrations> prints the statements), or adopt it"
                                            + " into a folder of its own: --migrations"));
        }
        return new Baseline(migration, Map.of(), new TreeMap<>());
    }

    private static String lines(List<ObjectId> different, Snapshot expected, Snapshot found) {
        StringBuilder text = new StringBuilder();
        text.append(different.size());
        different.stream()
                .limit(SHOWN)
                .map(id -> new ObjectDifference(id, expected.get(id), found.get(id)))
                .forEach(difference -> text.append('\n').append(difference));
        int more = different.size() - SHOWN;
        return more > 0 ? text.append("\nand ").append(more).append(" more").toString() : text + "";
    }

    private static SortedMap<String, Integer> counts(Snapshot snapshot) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        snapshot.objects().values().stream()
                .filter(object -> object.attachedTo() == null)
                .forEach(object -> counts.merge(object.id().kind().word(), 1, Integer::sum));
        return counts;
    }

    boolean isNew() {
        return !files.isEmpty();
    }
}
