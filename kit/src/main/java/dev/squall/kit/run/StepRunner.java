package dev.squall.kit.run;

import dev.squall.kit.history.History;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.script.KnownStatement;
import dev.squall.kit.script.ScriptStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/// Runs one step of a migration and records it: a step in a transaction together with its record,
/// so that there is never one without the other.
final class StepRunner {

    private final Workplace place;
    private final Migration migration;
    private final Direction direction;
    private final int steps;

    StepRunner(Workplace place, Migration migration, Direction direction, int steps) {
        this.place = place;
        this.migration = migration;
        this.direction = direction;
        this.steps = steps;
    }

    /// @param index which step, from 0
    /// @param unknown whether an earlier run began it and did not live to tell
    void run(int index, MigrationStep step, boolean unknown) throws StepFault {
        try {
            place.settings().apply();
            switch (step) {
                case MigrationStep.Together together -> together(index, together);
                case MigrationStep.Code code -> code(index, code);
                case MigrationStep.Alone alone -> alone(index, alone, unknown);
            }
        } catch (SQLException e) {
            throw new StepFault(null, e);
        }
    }

    private void together(int index, MigrationStep.Together step) throws StepFault, SQLException {
        ScriptRunner script = new ScriptRunner(place.connection(), place.options().listener());
        inTransaction(
                index,
                step,
                () -> {
                    for (ScriptStatement statement : step.statements()) {
                        script.run(migration.id(), statement);
                    }
                });
    }

    private void code(int index, MigrationStep.Code step) throws StepFault, SQLException {
        inTransaction(index, step, () -> JavaRunner.run(place, step.code(), direction));
    }

    private void inTransaction(int index, MigrationStep step, Workplace.Work work)
            throws StepFault, SQLException {
        long start = System.nanoTime();
        place.transaction(
                () -> {
                    begin();
                    work.run();
                    resetRole();
                    done(index, step, start);
                });
    }

    private void alone(int index, MigrationStep.Alone step, boolean unknown)
            throws StepFault, SQLException {
        long start = System.nanoTime();
        place.transaction(
                () -> {
                    begin();
                    place.history().stepStarted(migration.id(), index);
                });
        if (unknown && hasHappened(step.statement())) {
            place.tell(new MigrationEvent.AlreadyDone(migration.id(), index + 1));
        } else {
            execute(step.statement());
        }
        resetRole();
        place.transaction(() -> done(index, step, start));
    }

    private boolean hasHappened(ScriptStatement statement) throws SQLException {
        Optional<KnownStatement> known = KnownStatement.of(statement);
        return known.isPresent() && leftovers().hasHappened(known.get());
    }

    private void execute(ScriptStatement statement) throws StepFault, SQLException {
        MigratorOptions options = place.options();
        boolean patient = statement.isConcurrent();
        if (patient) {
            place.settings().lockTimeout(options.concurrentLockTimeout().toMillis());
        }
        try {
            Optional<KnownStatement> known = KnownStatement.of(statement);
            if (known.isPresent()) {
                leftovers().remove(migration.id(), known.get());
            }
            new ScriptRunner(place.connection(), options.listener()).run(migration.id(), statement);
        } finally {
            if (patient && !place.connection().isClosed()) {
                place.settings().lockTimeout(options.lockTimeout().toMillis());
            }
        }
    }

    private Leftovers leftovers() {
        return new Leftovers(place.connection(), place.options().listener());
    }

    private void begin() throws SQLException {
        if (direction == Direction.UP) {
            place.history().begin(migration, steps);
        } else {
            place.history().beginBack(migration.id(), steps);
        }
    }

    private void done(int index, MigrationStep step, long start) throws SQLException {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        History history = place.history();
        history.stepDone(migration.id(), step.checksum(), took);
        if (index == steps - 1) {
            finish();
        }
    }

    private void finish() throws SQLException {
        if (direction == Direction.UP) {
            place.history().applied(migration.id());
        } else {
            place.history().rolledBack(migration.id());
        }
    }

    /// Nothing is left to do: the steps that were not done have been taken out of the file.
    void finishAtOnce() throws SQLException, StepFault {
        place.transaction(
                () -> {
                    begin();
                    finish();
                });
    }

    /// A script may have become another role, who cannot write the history.
    private void resetRole() throws SQLException {
        try (Statement statement = place.connection().createStatement()) {
            statement.execute("reset role");
        }
    }
}
