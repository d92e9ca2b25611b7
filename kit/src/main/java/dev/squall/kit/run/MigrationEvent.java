package dev.squall.kit.run;

import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.script.ScriptStatement;
import java.time.Duration;

/// Something that a migrator does. Steps count from 1.
public sealed interface MigrationEvent {

    /// Another migrator has the lock, and this one waits.
    ///
    /// @param holder who has it
    /// @param waited how long it has waited so far
    record Waiting(LockHolder holder, Duration waited) implements MigrationEvent {
        @Override
        public String toString() {
            return "waiting for another migrator (" + holder + ")";
        }
    }

    /// A migration begins, or goes on where it stopped.
    ///
    /// @param id the migration
    /// @param direction which way it goes
    /// @param step the first step that is not done
    /// @param steps how many there are
    record Started(MigrationId id, Direction direction, int step, int steps)
            implements MigrationEvent {
        @Override
        public String toString() {
            String where = step == 1 ? "" : ", going on with step " + step + " of " + steps;
            return direction + " " + id + where;
        }
    }

    /// A step is about to begin.
    ///
    /// @param id the migration
    /// @param step which step
    /// @param steps how many there are
    record StepStarted(MigrationId id, int step, int steps) implements MigrationEvent {
        @Override
        public String toString() {
            return id + ": step " + step + " of " + steps;
        }
    }

    /// A statement has run. Inside of a transaction it can still be rolled back.
    ///
    /// @param id the migration
    /// @param statement the statement
    /// @param took how long it took
    record StatementDone(MigrationId id, ScriptStatement statement, Duration took)
            implements MigrationEvent {
        @Override
        public String toString() {
            String first = statement.sql().lines().findFirst().orElse("");
            return id + ":" + statement.line() + " " + first + " (" + took.toMillis() + " ms)";
        }
    }

    /// A step was found done already, by an earlier run whose record was lost.
    ///
    /// @param id the migration
    /// @param step which step
    record AlreadyDone(MigrationId id, int step) implements MigrationEvent {
        @Override
        public String toString() {
            return id + ": step " + step + " was done already";
        }
    }

    /// An index that an interrupted `create index concurrently` left behind was dropped.
    ///
    /// @param id the migration
    /// @param index the index
    record InvalidIndexDropped(MigrationId id, String index) implements MigrationEvent {
        @Override
        public String toString() {
            return id + ": dropped " + index + ", which an earlier run left invalid";
        }
    }

    /// A step is done and recorded.
    ///
    /// @param id the migration
    /// @param step which step
    /// @param steps how many there are
    record StepDone(MigrationId id, int step, int steps) implements MigrationEvent {
        @Override
        public String toString() {
            return id + ": step " + step + " of " + steps + " is done";
        }
    }

    /// A step met somebody else's lock or a deadlock, was undone, and is tried again.
    ///
    /// @param id the migration
    /// @param step which step
    /// @param reason what the server said
    /// @param attempt how many times it has been tried
    /// @param pause how long it is until the next time
    record TryingAgain(MigrationId id, int step, String reason, int attempt, Duration pause)
            implements MigrationEvent {
        @Override
        public String toString() {
            return id
                    + ": step "
                    + step
                    + " could not get its locks ("
                    + reason
                    + "); attempt "
                    + (attempt + 1)
                    + " in "
                    + pause.toMillis()
                    + " ms";
        }
    }

    /// The server said something that is no error.
    ///
    /// @param id the migration
    /// @param text what it said
    record Notice(MigrationId id, String text) implements MigrationEvent {
        @Override
        public String toString() {
            return id + ": " + text;
        }
    }

    /// A migration is done.
    ///
    /// @param id the migration
    /// @param direction which way it went
    /// @param took how long it took in this run
    record Finished(MigrationId id, Direction direction, Duration took) implements MigrationEvent {
        @Override
        public String toString() {
            String verb = direction == Direction.UP ? "applied " : "rolled back ";
            return verb + id + " (" + took.toMillis() + " ms)";
        }
    }
}
