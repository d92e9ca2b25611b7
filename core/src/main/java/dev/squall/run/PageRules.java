package dev.squall.run;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;

/// What holds for all pages of a database.
///
/// @param keys what cursors are signed with
/// @param largest how many rows a page has at most
public record PageRules(CursorKeys keys, int largest) {

    /// Refuses a size that is not a page's.
    ///
    /// @throws InvalidQuery if it is below 1 or above the largest
    public void check(int size) {
        if (size < 1 || size > largest) {
            throw new InvalidQuery(
                    Report.of("a page of " + size + " rows is not between 1 and " + largest)
                            .hint("the limit is ConnectionSettings.largestPage"));
        }
    }
}
