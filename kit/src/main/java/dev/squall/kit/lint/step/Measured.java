package dev.squall.kit.lint.step;

import java.util.List;
import java.util.Set;

/// What a statement has done in a scratch database to what was there before.
///
/// @param takes the locks that it takes
/// @param holds the locks that its transaction had before it
/// @param rewritten the tables and indexes that were written anew
/// @param scanned the tables that were read from end to end
public record Measured(
        List<HeldLock> takes, List<HeldLock> holds, Set<String> rewritten, Set<String> scanned) {

    /// What was measured.
    public Measured {
        takes = List.copyOf(takes);
        holds = List.copyOf(holds);
        rewritten = Set.copyOf(rewritten);
        scanned = Set.copyOf(scanned);
    }

    /// Whether nothing was read or written anew.
    public boolean isQuick() {
        return rewritten.isEmpty() && scanned.isEmpty();
    }
}
