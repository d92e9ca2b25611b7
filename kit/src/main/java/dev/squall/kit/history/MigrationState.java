package dev.squall.kit.history;

import java.util.Arrays;
import java.util.Locale;

/// How far a migration is.
public enum MigrationState {
    /// Its way forward has begun: some steps may be done.
    APPLYING,
    /// It is done.
    APPLIED,
    /// Its way back has begun: some steps may be done.
    ROLLING_BACK;

    /// As the history table has it: `rolling back`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static MigrationState of(String label) {
        return Arrays.stream(values())
                .filter(state -> state.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no state of a migration: " + label));
    }
}
