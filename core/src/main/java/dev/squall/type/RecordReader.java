package dev.squall.type;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Makes a Java value of the current row.
///
/// @param <T> the value
public interface RecordReader<T extends @Nullable Object> {

    /// Reads a value whose first column stands at `first`.
    T read(RowReader row, int first) throws SQLException;
}
