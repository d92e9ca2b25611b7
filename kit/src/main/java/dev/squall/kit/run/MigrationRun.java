package dev.squall.kit.run;

import dev.squall.kit.error.MigrationFailed;
import dev.squall.kit.history.HistoryEntry;
import dev.squall.kit.history.MigrationState;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationBody;
import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.script.StatementGroup;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One migration on its way, in one direction, from the first step that is not done.
final class MigrationRun {

    private final Workplace place;
    private final Migration migration;
    private final Direction direction;
    private final List<MigrationStep> steps;
    private final int first;
    private final int unknown;

    /// @param entry what the history says of it
    MigrationRun(
            Workplace place,
            Migration migration,
            Direction direction,
            Optional<HistoryEntry> entry) {
        this.place = place;
        this.migration = migration;
        this.direction = direction;
        this.steps = MigrationStep.of(direction.body(migration));
        this.first = firstStep(direction, entry);
        this.unknown = begun(direction, entry).map(e -> e.startedStep().orElse(-1)).orElse(-1);
    }

    /// Does what is left to do.
    ///
    /// @throws MigrationFailed if a step fails
    void run() throws SQLException, StepFault {
        long start = System.nanoTime();
        place.tell(new MigrationEvent.Started(id(), direction, first + 1, steps.size()));
        StepRunner runner = new StepRunner(place, migration, direction, steps.size());
        if (first >= steps.size()) {
            runner.finishAtOnce();
        }
        for (int i = first; i < steps.size(); i++) {
            place.tell(new MigrationEvent.StepStarted(id(), i + 1, steps.size()));
            runPatiently(runner, i);
            place.tell(new MigrationEvent.StepDone(id(), i + 1, steps.size()));
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        place.tell(new MigrationEvent.Finished(id(), direction, took));
    }

    /// What would be run.
    static PlannedMigration planned(
            Migration migration, Direction direction, Optional<HistoryEntry> entry) {
        MigrationBody body = direction.body(migration);
        List<StatementGroup> groups =
                body instanceof MigrationBody.OfSql sql ? sql.script().groups() : List.of();
        int first = firstStep(direction, entry);
        return new PlannedMigration(
                migration.id(),
                direction,
                first + 1,
                groups.subList(Math.min(first, groups.size()), groups.size()),
                body);
    }

    private static Optional<HistoryEntry> begun(Direction direction, Optional<HistoryEntry> entry) {
        MigrationState going =
                direction == Direction.UP ? MigrationState.APPLYING : MigrationState.ROLLING_BACK;
        return entry.filter(e -> e.state() == going);
    }

    private static int firstStep(Direction direction, Optional<HistoryEntry> entry) {
        return begun(direction, entry).map(e -> e.doneSteps().size()).orElse(0);
    }

    private MigrationId id() {
        return migration.id();
    }

    private void runPatiently(StepRunner runner, int index) {
        for (int attempt = 1; ; attempt++) {
            try {
                runner.run(index, steps.get(index), unknown == index);
                return;
            } catch (StepFault fault) {
                if (!fault.isPassing() || attempt >= place.options().attempts()) {
                    throw failed(index, attempt, fault);
                }
                Duration pause = Pauses.before(attempt);
                String reason = fault.reason();
                place.tell(new MigrationEvent.TryingAgain(id(), index + 1, reason, attempt, pause));
                Pauses.sleep(pause);
            }
        }
    }

    private MigrationFailed failed(int index, int attempt, StepFault fault) {
        MigrationFailed failure =
                new StepFailure(migration, direction, index, steps.size(), attempt).of(fault);
        if (!fault.endsConnection()) {
            record(fault.reason(), failure);
        }
        return failure;
    }

    /// The transaction with the step is gone: the record of its failure is another one.
    private void record(String reason, MigrationFailed failure) {
        try {
            place.transaction(
                    () -> {
                        if (direction == Direction.UP) {
                            place.history().begin(migration, steps.size());
                        }
                        place.history().failed(id(), reason);
                    });
        } catch (SQLException | StepFault e) {
            failure.addSuppressed(e);
        }
    }
}
