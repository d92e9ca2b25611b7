package dev.squall.kit.run;

import dev.squall.error.Report;
import dev.squall.kit.error.DirectConnectionRequired;
import dev.squall.kit.error.MigratorFailed;
import dev.squall.kit.history.History;
import dev.squall.kit.history.HistoryEntry;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationBody;
import dev.squall.kit.migration.MigrationId;
import dev.squall.run.DirectConnection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings a database to where its migrations are: one migrator at a time, a transaction for each
/// migration, and what was interrupted is taken up where it stopped.
///
/// ```java
/// try (DirectConnection connection = DirectConnection.open(url, settings)) {
///     Migrated done = new Migrator(Lineage.read(Path.of("migrations")), options).migrate(connection);
/// }
/// ```
public final class Migrator {

    private final Lineage lineage;
    private final MigratorOptions options;

    /// @param lineage the migrations
    /// @param options how to wait and whom to tell
    public Migrator(Lineage lineage, MigratorOptions options) {
        this.lineage = lineage;
        this.options = options;
    }

    /// Applies everything that is not applied.
    ///
    /// @throws dev.squall.kit.error.MigrationFailed if a step fails
    /// @throws dev.squall.kit.error.HistoryMismatch if files that were applied are edited or
    ///   missing
    /// @throws dev.squall.kit.error.UnmergedHeads if branches are not merged
    /// @throws dev.squall.kit.error.MigratorBusy if another migrator does not finish in time
    /// @throws DirectConnectionRequired behind a pooler
    public Migrated migrate(DirectConnection connection) {
        lineage.head();
        return work(
                connection,
                Direction.UP,
                place -> {
                    Map<MigrationId, HistoryEntry> entries = checked(place.history());
                    List<Migration> pending = pending(entries);
                    pending.forEach(this::load);
                    if (!pending.isEmpty()) {
                        place.transaction(place.history()::create);
                    }
                    return run(place, pending, Direction.UP, entries);
                });
    }

    /// Records a migration as applied without running it: what it makes is there already.
    ///
    /// @param guard what is looked at under the lock, before anything is recorded
    /// @throws dev.squall.kit.error.MigratorBusy if another migrator does not finish in time
    /// @throws DirectConnectionRequired behind a pooler
    public void adopt(DirectConnection connection, Migration migration, AdoptGuard guard) {
        List<MigrationStep> steps = MigrationStep.of(migration.up());
        work(
                connection,
                Direction.UP,
                place -> {
                    guard.require(place.history().read());
                    place.transaction(() -> adopt(place.history(), migration, steps));
                    return new Migrated(Direction.UP, List.of(migration.id()), Duration.ZERO);
                });
    }

    private static void adopt(History history, Migration migration, List<MigrationStep> steps)
            throws SQLException {
        history.create();
        history.begin(migration, steps.size());
        for (MigrationStep step : steps) {
            history.stepDone(migration.id(), step.checksum(), Duration.ZERO);
        }
        history.adopted(migration.id());
    }

    /// Goes back, as far as `rollback` says.
    ///
    /// @throws dev.squall.kit.error.RollbackRefused if there is nothing to roll back
    /// @throws dev.squall.kit.error.IrreversibleMigration if there is no way back, or rows would be
    ///   lost without consent
    /// @throws dev.squall.kit.error.MigrationFailed if a step fails
    public Migrated rollBack(DirectConnection connection, Rollback rollback) {
        return work(
                connection,
                Direction.DOWN,
                place -> {
                    Map<MigrationId, HistoryEntry> entries = checked(place.history());
                    List<Migration> back = rollback.select(lineage, entries);
                    back.forEach(m -> rollback.requireWayBack(m, options.classLoader()));
                    return run(place, back, Direction.DOWN, entries);
                });
    }

    /// What [#migrate] would run now. It only reads, does not wait for anybody, and creates
    /// nothing.
    public List<PlannedMigration> plan(DirectConnection connection) {
        lineage.head();
        Map<MigrationId, HistoryEntry> entries = read(connection, this::checked);
        return pending(entries).stream().map(m -> planned(m, Direction.UP, entries)).toList();
    }

    /// What [#rollBack] would run now, read in the same way.
    public List<PlannedMigration> plan(DirectConnection connection, Rollback rollback) {
        Map<MigrationId, HistoryEntry> entries = read(connection, this::checked);
        List<Migration> back = rollback.select(lineage, entries);
        back.forEach(m -> rollback.requireWayBack(m, options.classLoader()));
        return back.stream().map(m -> planned(m, Direction.DOWN, entries)).toList();
    }

    /// Where the database is.
    public MigrationStatus status(DirectConnection connection) {
        return read(connection, history -> MigrationStatus.of(lineage, history.read()));
    }

    private Map<MigrationId, HistoryEntry> checked(History history) throws SQLException {
        List<HistoryEntry> entries = history.read();
        HistoryCheck.require(lineage, entries);
        return HistoryCheck.byId(entries);
    }

    private List<Migration> pending(Map<MigrationId, HistoryEntry> entries) {
        Rollback.refuseHalfBack(entries.values());
        return lineage.migrations().stream().filter(m -> !isApplied(entries.get(m.id()))).toList();
    }

    private static boolean isApplied(@Nullable HistoryEntry entry) {
        return entry != null && entry.isApplied();
    }

    /// A class that is not there is noticed before anything is run.
    private void load(Migration migration) {
        if (migration.up() instanceof MigrationBody.OfJava code) {
            JavaRunner.load(code, options.classLoader());
        }
    }

    private static PlannedMigration planned(
            Migration migration, Direction direction, Map<MigrationId, HistoryEntry> entries) {
        return MigrationRun.planned(
                migration, direction, Optional.ofNullable(entries.get(migration.id())));
    }

    private static Migrated run(
            Workplace place,
            List<Migration> migrations,
            Direction direction,
            Map<MigrationId, HistoryEntry> entries)
            throws SQLException, StepFault {
        long start = System.nanoTime();
        List<MigrationId> done = new ArrayList<>();
        for (Migration migration : migrations) {
            Optional<HistoryEntry> entry = Optional.ofNullable(entries.get(migration.id()));
            new MigrationRun(place, migration, direction, entry).run();
            done.add(migration.id());
        }
        return new Migrated(direction, done, Duration.ofNanos(System.nanoTime() - start));
    }

    private Migrated work(DirectConnection connection, Direction direction, Work work) {
        try {
            refusePooler(connection);
            Workplace place = Workplace.of(connection.connection(), options);
            MigratorLock lock = new MigratorLock(connection.connection(), options);
            place.settings().apply();
            lock.acquire();
            try {
                return work.run(place);
            } finally {
                release(connection, lock);
            }
        } catch (SQLException | StepFault e) {
            throw failed(connection, direction + " migrations", e);
        }
    }

    private static void release(DirectConnection connection, MigratorLock lock)
            throws SQLException {
        if (connection.connection().isValid(5)) { // a broken connection has let go by itself
            lock.release();
        }
    }

    private static <T> T read(DirectConnection connection, Reading<T> reading) {
        try {
            return reading.of(new History(connection.connection(), Application.name()));
        } catch (SQLException e) {
            throw failed(connection, "reading the history", e);
        }
    }

    private static MigratorFailed failed(
            DirectConnection connection, String doing, Exception cause) {
        String server =
                cause instanceof SQLException e
                        ? ServerFault.of(e).message()
                        : String.valueOf(cause.getMessage());
        return new MigratorFailed(
                Report.of(doing + " failed before or between migrations")
                        .line("database", connection.toString())
                        .line("server", server)
                        .hint("the login must own the schema squall, or may create it"),
                cause);
    }

    private static void refusePooler(DirectConnection connection) throws SQLException {
        if (connection.isBehindPooler()) {
            throw new DirectConnectionRequired(
                    Report.of("a pooler is in between, and migrations need one session throughout")
                            .line("database", connection.toString())
                            .hint("MIGRATION_DATABASE_URL=postgres://… of the server itself"));
        }
    }

    /// What is done while the lock is held.
    @FunctionalInterface
    private interface Work {
        Migrated run(Workplace place) throws SQLException, StepFault;
    }

    /// What is found out without the lock.
    @FunctionalInterface
    private interface Reading<T> {
        T of(History history) throws SQLException;
    }
}
