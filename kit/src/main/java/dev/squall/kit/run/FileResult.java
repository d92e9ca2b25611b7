package dev.squall.kit.run;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a statement of a file has done.
public sealed interface FileResult {

    /// The line that the statement begins in.
    int line();

    /// How long it took.
    Duration took();

    /// Rows, as the server prints them.
    ///
    /// @param line the line that the statement begins in
    /// @param took how long it took
    /// @param columns the names of the columns
    /// @param rows the rows; null is null
    /// @param more whether there were more rows than were asked for
    record Rows(
            int line,
            Duration took,
            List<String> columns,
            List<List<@Nullable String>> rows,
            boolean more)
            implements FileResult {}

    /// A statement without rows.
    ///
    /// @param line the line that the statement begins in
    /// @param took how long it took
    /// @param count how many rows it has written; 0 for one that writes none
    record Done(int line, Duration took, long count) implements FileResult {}
}
