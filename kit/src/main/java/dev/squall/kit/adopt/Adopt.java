package dev.squall.kit.adopt;

import dev.squall.error.Report;
import dev.squall.kit.error.AdoptRefused;
import dev.squall.kit.error.MigratorFailed;
import dev.squall.kit.history.History;
import dev.squall.kit.history.HistoryEntry;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationFiles;
import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.run.Migrator;
import dev.squall.kit.run.MigratorOptions;
import dev.squall.kit.scratch.Scratch;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.run.DirectConnection;
import dev.squall.schema.object.ObjectId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Takes a database over that was made without migrations: what is there becomes the first
/// migration, which is recorded as applied and not run.
///
/// ```java
/// Adopted done = Adopt.into(Path.of("migrations")).run(connection, () -> server);
/// ```
///
/// Where a baseline is there already, made of another database, this one must be the same; then it
/// is only recorded.
public final class Adopt {

    private final Path folder;
    private final AdoptOptions options;

    private Adopt(Path folder, AdoptOptions options) {
        this.folder = folder;
        this.options = options;
    }

    /// Whose first migration it becomes.
    ///
    /// @param folder the folder of the migrations
    public static Adopt into(Path folder) {
        return new Adopt(folder, AdoptOptions.defaults());
    }

    /// The same, done in another way.
    public Adopt with(AdoptOptions other) {
        return new Adopt(folder, other);
    }

    /// Writes the baseline if there is none, and records it.
    ///
    /// @param connection to the database, as its owner
    /// @param server starts the scratch server, which is closed at the end
    /// @throws AdoptRefused if the database has a history, or differs from a baseline that is
    ///   there, or another tool has not finished with it
    /// @throws dev.squall.kit.error.PlanUnproven if the baseline fails its proof
    public Adopted run(DirectConnection connection, Supplier<ScratchServer> server) {
        return adopt(connection, server, true);
    }

    /// What [#run] would do, proven in the same way; nothing is written or recorded.
    public Adopted propose(DirectConnection connection, Supplier<ScratchServer> server) {
        return adopt(connection, server, false);
    }

    private Adopted adopt(
            DirectConnection connection, Supplier<ScratchServer> start, boolean write) {
        Lineage lineage = Lineage.read(folder);
        try {
            requireNoHistory(new History(connection.connection(), "").read());
            options.tell("reading the database");
            ToolsFound tools = tools(connection);
            LiveSchema live =
                    LiveSchema.read(connection.connection(), ignored(tools), beginning(lineage));
            Baseline baseline = proven(live, lineage, start);
            if (write) {
                record(connection, live, baseline, lineage, tools);
            }
            return told(baseline, live, lineage, tools.history());
        } catch (SQLException e) {
            throw new MigratorFailed(
                    Report.of("the database cannot be adopted")
                            .line("database", connection.toString())
                            .line("server", e.getMessage()),
                    e);
        }
    }

    private ToolsFound tools(DirectConnection connection) throws SQLException {
        return options.history().find(connection.connection());
    }

    private Set<String> ignored(ToolsFound tools) {
        Set<String> all = new TreeSet<>(options.ignored());
        all.addAll(tools.own());
        return all;
    }

    private static void requireNoHistory(List<HistoryEntry> history) {
        if (!history.isEmpty()) {
            HistoryEntry last = history.getLast();
            throw new AdoptRefused(
                    Report.of("this database is in Squall's hands already")
                            .line("migrations", String.valueOf(history.size()))
                            .line("last", last.id() + ", of " + last.startedAt())
                            .hint("squall status lists them, squall migrate goes on from there"));
        }
    }

    /// The one migration on which all others stand.
    private static Lineage beginning(Lineage lineage) {
        List<Migration> first =
                lineage.migrations().stream().filter(m -> m.parents().isEmpty()).toList();
        if (first.size() > 1) {
            throw new AdoptRefused(
                    Report.of("the migrations have several beginnings, and none is the baseline")
                            .line(
                                    "beginnings",
                                    first.stream()
                                            .map(Migration::toString)
                                            .collect(Collectors.joining("\n")))
                            .hint("--migrations names a folder of its own for this database"));
        }
        return new Lineage(first);
    }

    private Baseline proven(LiveSchema live, Lineage lineage, Supplier<ScratchServer> start)
            throws SQLException {
        List<Migration> first = beginning(lineage).migrations();
        try (ScratchServer server = start.get();
                Scratch scratch = Scratch.on(server)) {
            if (first.isEmpty()) {
                options.tell("proving the baseline in a scratch database");
                MigrationId id = MigrationId.of(options.clock().instant(), options.name());
                return Baseline.make(scratch, live, id);
            }
            options.tell("running " + first.getFirst() + " in a scratch database");
            return Baseline.find(scratch, live, first.getFirst());
        }
    }

    private void record(
            DirectConnection connection,
            LiveSchema live,
            Baseline baseline,
            Lineage lineage,
            ToolsFound tools) {
        new Migrator(lineage, MigratorOptions.defaults())
                .adopt(
                        connection,
                        baseline.migration(),
                        entries -> {
                            requireNoHistory(entries);
                            requireUnchanged(live.changed(connection.connection()));
                            requireSame(tools, tools(connection));
                            if (baseline.isNew()) {
                                write(baseline);
                            }
                        });
    }

    private static void requireUnchanged(List<ObjectId> changed) {
        if (!changed.isEmpty()) {
            throw new AdoptRefused(
                    Report.of("the database was changed while it was being adopted")
                            .line(
                                    "changed",
                                    changed.stream()
                                            .map(ObjectId::toString)
                                            .collect(Collectors.joining("\n")))
                            .hint("run it again when nobody else works on the schema"));
        }
    }

    private static void requireSame(ToolsFound before, ToolsFound now) {
        if (!before.equals(now)) {
            throw new AdoptRefused(
                    Report.of("another tool has applied something meanwhile")
                            .hint("run it again when nobody else works on the schema"));
        }
    }

    private void write(Baseline baseline) {
        MigrationId id = baseline.migration().id();
        try {
            MigrationFiles.write(folder, id, List.of(), baseline.files());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder.resolve(id.value()), e);
        }
    }

    private Adopted told(
            Baseline baseline, LiveSchema live, Lineage lineage, Optional<ToolHistory> history) {
        MigrationId id = baseline.migration().id();
        return new Adopted(
                id,
                folder.resolve(id.value()),
                baseline.isNew(),
                baseline.files().getOrDefault("up.sql", ""),
                baseline.counts(),
                live.notModelled(),
                history,
                lineage.migrations().stream()
                        .map(Migration::id)
                        .filter(other -> !other.equals(id))
                        .toList());
    }
}
