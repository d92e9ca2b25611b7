package dev.squall.query;

import dev.squall.error.DecodingException;
import dev.squall.error.Report;
import dev.squall.type.RecordReader;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Reads each column as the Java type that is natural for its PostgreSQL type.
record NaturalRow<R extends @Nullable Object>(int columns, ValuesMapper<R> mapper)
        implements RecordReader<R> {

    @Override
    public R read(RowReader row, int first) throws SQLException {
        if (row.columns() != columns) {
            throw new DecodingException(
                    Report.of(
                                    "the result has "
                                            + row.columns()
                                            + " columns for "
                                            + columns
                                            + " parameters")
                            .hint("select one column for each parameter of the constructor"),
                    null);
        }
        @Nullable Object[] values = new Object[columns];
        for (int i = 0; i < columns; i++) {
            values[i] = row.natural(first + i);
        }
        try {
            return mapper.map(values);
        } catch (ClassCastException e) {
            throw new DecodingException(
                    Report.of("a column of the result has another type than its parameter")
                            .line("columns", row.describe())
                            .hint("cast it in SQL, or change the parameter's type"),
                    e);
        }
    }
}
