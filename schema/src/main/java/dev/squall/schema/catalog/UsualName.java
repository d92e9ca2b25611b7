package dev.squall.schema.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The names that PostgreSQL gives to indexes and constraints by itself, if they are free.
public final class UsualName {

    private static final int LONGEST = 63;

    private UsualName() {}

    /// The name of an index: `orders_customer_id_at_idx`.
    ///
    /// @param columns the names of its columns; none for a primary key
    /// @param label the word at the end: `idx`, `key`, `pkey`
    public static String of(String table, List<String> columns, String label) {
        String between = String.join("_", columns);
        int room = LONGEST - label.length() - 1 - (columns.isEmpty() ? 0 : 1);
        int first = bytes(table);
        int second = Math.min(bytes(between), LONGEST);
        while (first + second > room) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        String start = clipped(table, first);
        return columns.isEmpty()
                ? start + "_" + label
                : start + "_" + clipped(between, second) + "_" + label;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// As much of a text as fits into some bytes.
    private static String clipped(String text, int most) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }
}
