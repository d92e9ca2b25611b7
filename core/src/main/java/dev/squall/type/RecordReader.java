package dev.squall.type;

import java.sql.SQLException;

/// Makes a Java value of the current row.
///
/// @param <T> the value
public interface RecordReader<T> {

    /// Reads a value whose first column stands at `first`.
    T read(RowReader row, int first) throws SQLException;
}
