package dev.squall.table;

import dev.squall.type.RecordReader;
import dev.squall.type.RowReader;
import java.sql.SQLException;

/// The rows of a table, as values.
///
/// These methods do not stand in [Table] itself: javac would refuse `for (var table :
/// List.of(users, roles))`, where it captures the record of the class and that of the interface
/// apart, and then finds that the one's method cannot be the other's.
///
/// @param <R> the record that is a row
public interface TableRows<R> extends RowItem<R> {

    /// Reads a row of it.
    RecordReader<R> reader();

    @Override
    default R readFrom(RowReader row, int index) throws SQLException {
        return reader().read(row, index);
    }
}
