package dev.squall.kit.run;

import dev.squall.kit.history.HistoryEntry;
import java.sql.SQLException;
import java.util.List;

/// Looks once more before a migration is recorded that was not run: no other migrator is at work
/// now.
@FunctionalInterface
public interface AdoptGuard {

    /// Throws if it must not be recorded.
    ///
    /// @param history what the database remembers
    void require(List<HistoryEntry> history) throws SQLException;
}
