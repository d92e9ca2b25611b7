package dev.squall.query;

import dev.squall.type.RecordReader;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a row as names and values.
final class NamedValues {

    static final RecordReader<Map<String, @Nullable Object>> READER = NamedValues::read;

    private NamedValues() {}

    private static Map<String, @Nullable Object> read(RowReader row, int first)
            throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = first; i <= row.columns(); i++) {
            String name = row.name(i);
            String free = name;
            for (int n = 2; values.containsKey(free); n++) {
                free = name + '_' + n;
            }
            values.put(free, row.natural(i));
        }
        return values;
    }
}
