package dev.squall.kit.run;

import dev.squall.kit.history.HistoryEntry;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a database is: each migration, and everything that does not fit.
///
/// @param lines the migrations in their order; at the end those whose files are missing
/// @param heads the migrations at the end of the files: more than one are not merged
/// @param problems what does not fit: edited, missing
public record MigrationStatus(
        List<Line> lines, List<MigrationId> heads, List<HistoryProblem> problems) {

    /// A status.
    public MigrationStatus {
        lines = List.copyOf(lines);
        heads = List.copyOf(heads);
        problems = List.copyOf(problems);
    }

    /// One migration.
    ///
    /// @param id the migration
    /// @param state how far it is
    /// @param entry what the history says of it, if it was ever begun
    /// @param downEdited whether its way back is another one than when it was applied: that is
    ///   allowed
    public record Line(
            MigrationId id, State state, Optional<HistoryEntry> entry, boolean downEdited) {}

    /// How far a migration is.
    public enum State {
        /// Not begun.
        PENDING,
        /// Tried; nothing of it is in the database.
        FAILED,
        /// Begun: some steps are done.
        HALF_APPLIED,
        /// Done.
        APPLIED,
        /// Its way back has begun.
        HALF_ROLLED_BACK
    }

    static MigrationStatus of(Lineage lineage, List<HistoryEntry> history) {
        Map<MigrationId, HistoryEntry> entries = HistoryCheck.byId(history);
        List<Line> lines = new ArrayList<>();
        for (Migration migration : lineage.migrations()) {
            Optional<HistoryEntry> entry = Optional.ofNullable(entries.get(migration.id()));
            String down = migration.down().checksum();
            boolean edited = entry.filter(e -> !e.downChecksum().equals(down)).isPresent();
            lines.add(new Line(migration.id(), state(entry), entry, edited));
        }
        for (HistoryEntry entry : history) {
            if (lineage.find(entry.id()).isEmpty() && !entry.isUntouched()) {
                Optional<HistoryEntry> gone = Optional.of(entry);
                lines.add(new Line(entry.id(), state(gone), gone, false));
            }
        }
        return new MigrationStatus(
                lines,
                lineage.heads().stream().map(Migration::id).toList(),
                HistoryCheck.problems(lineage, history));
    }

    private static State state(Optional<HistoryEntry> entry) {
        if (entry.isEmpty()) {
            return State.PENDING;
        }
        return switch (entry.get().state()) {
            case APPLIED -> State.APPLIED;
            case ROLLING_BACK -> State.HALF_ROLLED_BACK;
            case APPLYING -> entry.get().isUntouched() ? State.FAILED : State.HALF_APPLIED;
        };
    }

    /// The migrations that are not applied.
    public List<MigrationId> pending() {
        return lines.stream().filter(l -> l.state() != State.APPLIED).map(Line::id).toList();
    }

    /// Whether everything is applied and everything fits.
    public boolean isCurrent() {
        return pending().isEmpty() && isMigratable();
    }

    /// Whether a migrator would begin: every file is as it was applied, there is one head, and
    /// nothing is half rolled back.
    public boolean isMigratable() {
        return problems.isEmpty()
                && heads.size() <= 1
                && lines.stream().noneMatch(l -> l.state() == State.HALF_ROLLED_BACK);
    }
}
