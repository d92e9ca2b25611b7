package dev.squall.schema.declared;

import java.nio.charset.StandardCharsets;

/// Names as PostgreSQL itself makes them (`makeObjectName`): `learning_plans_id_seq`.
public final class ObjectName {

    private static final int MAX_BYTES = 63;

    private ObjectName() {}

    /// `table_column_label`; of names too long, the longer one loses its end, byte by byte, and
    /// then what is left of a character.
    public static String of(String table, String column, String label) {
        byte[] first = table.getBytes(StandardCharsets.UTF_8);
        byte[] second = column.getBytes(StandardCharsets.UTF_8);
        int room = MAX_BYTES - label.getBytes(StandardCharsets.UTF_8).length - 2;
        int left = first.length;
        int right = second.length;
        while (left + right > room) {
            if (left > right) {
                left--;
            } else {
                right--;
            }
        }
        return clip(first, left) + "_" + clip(second, right) + "_" + label;
    }

    private static String clip(byte[] name, int length) {
        int end = length;
        while (end < name.length && end > 0 && (name[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(name, 0, end, StandardCharsets.UTF_8);
    }
}
