package dev.squall.kit.history;

import dev.squall.kit.migration.MigrationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the database remembers of one migration: a row of `squall.migrations`.
///
/// @param id the migration
/// @param checksum the checksum of its way forward when it was run
/// @param downChecksum the checksum of its way back at that time
/// @param state how far it is
/// @param steps how many steps it has, in the direction that it last went
/// @param doneSteps the checksums of the steps that are done
/// @param startedStep the step outside of a transaction that had begun when the migrator was last
///   heard of; whether it has happened is not known
/// @param error why it stopped, if it did
/// @param startedAt when it began
/// @param finishedAt when it was done
/// @param duration how long its steps took
/// @param role who ran it: the login
/// @param application what the login called itself, and where it came from
public record HistoryEntry(
        MigrationId id,
        String checksum,
        String downChecksum,
        MigrationState state,
        int steps,
        List<String> doneSteps,
        OptionalInt startedStep,
        Optional<String> error,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Duration duration,
        String role,
        String application) {

    /// An entry.
    public HistoryEntry {
        doneSteps = List.copyOf(doneSteps);
    }

    /// Whether it is done.
    public boolean isApplied() {
        return state == MigrationState.APPLIED;
    }

    /// Whether nothing of it is in the database: it was tried, and failed at its first step.
    public boolean isUntouched() {
        return state == MigrationState.APPLYING && doneSteps.isEmpty() && startedStep.isEmpty();
    }
}
