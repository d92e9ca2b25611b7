package dev.squall.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Some rows of an ordered query, and the way to those behind and before them.
///
/// @param rows the rows, in the query's order
/// @param next the cursor for `after(…)`; null: these are the last rows
/// @param previous the cursor for `before(…)`; null: these are the first rows
/// @param <T> the Java value of a row
public record Page<T extends @Nullable Object>(
        List<T> rows, @Nullable String next, @Nullable String previous) {

    /// Whether there are rows behind these.
    public boolean hasMore() {
        return next != null;
    }

    /// The same page with other values.
    public <U extends @Nullable Object> Page<U> map(Function<? super T, ? extends U> change) {
        return new Page<>(rows.stream().<U>map(change).toList(), next, previous);
    }
}
