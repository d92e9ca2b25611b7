package dev.squall.run;

import dev.squall.sql.Statement;
import dev.squall.type.CopyBuffer;
import org.jspecify.annotations.Nullable;

/// What COPY puts into a table.
public interface CopySource {

    /// The table alone: whether it may be written is asked before its rows are.
    Statement table();

    /// The statement, which the first row may tell.
    ///
    /// @return null: there is no row, and nothing to be done
    @Nullable Statement begin();

    /// Writes what comes next.
    ///
    /// @return whether there is more
    boolean write(CopyBuffer out);
}
