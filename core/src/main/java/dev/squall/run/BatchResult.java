package dev.squall.run;

import dev.squall.type.RecordReader;
import dev.squall.type.RowReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The result that a batch stands on.
final class BatchResult {

    private final PreparedStatement running;
    private long rows;

    BatchResult(PreparedStatement running) {
        this.running = running;
    }

    <T extends @Nullable Object> List<T> rows(RecordReader<T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet results = results()) {
            RowReader row = new RowReader(results);
            while (results.next()) {
                all.add(reader.read(row, 1));
            }
        }
        rows += all.size();
        return all;
    }

    /// Reads all rows and keeps none; how many there were.
    long each(RecordReader<?> reader) throws SQLException {
        long count = 0;
        try (ResultSet results = results()) {
            RowReader row = new RowReader(results);
            while (results.next()) {
                reader.read(row, 1);
                count++;
            }
        }
        rows += count;
        return count;
    }

    private ResultSet results() throws SQLException {
        ResultSet results = running.getResultSet();
        if (results == null) {
            throw new SQLException("No results were returned by the query.", "02000");
        }
        return results;
    }

    long count() throws SQLException {
        long count = running.getLargeUpdateCount();
        if (count < 0 && running.getResultSet() == null) {
            return 0; // of a call the driver counts nothing
        }
        if (count < 0) {
            count = rows((row, first) -> first).size();
        } else {
            rows += count;
        }
        return count;
    }

    /// Goes on to the next result; the driver keeps those behind, and closes what was read.
    void next() throws SQLException {
        running.getMoreResults();
    }

    /// How many rows all results had so far.
    long total() {
        return rows;
    }
}
