package dev.squall.query;

import dev.squall.table.ViewQuery;
import dev.squall.type.RecordReader;
import org.jspecify.annotations.Nullable;

/// A statement that gives rows: a query, or one that writes and returns what it wrote.
///
/// @param <T> the Java value of a row
public interface RowSource<T extends @Nullable Object> extends ViewQuery {

    /// Reads a row of it.
    RecordReader<T> reader();
}
