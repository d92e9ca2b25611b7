package dev.squall.run;

import dev.squall.sql.Statement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// What a stream does not know itself: what to do about its connection.
interface StreamEnd {

    /// The rows are read, the stream was closed, or reading failed.
    ///
    /// @param rows how many rows were read
    void ended(long rows, @Nullable RuntimeException failure);

    /// Whether the transaction around it has ended, so that reading on is a mistake.
    boolean isOver();

    /// Makes Squall's error.
    RuntimeException failure(SQLException e, Statement statement);
}
