package dev.squall.schema.declared.grant;

import java.nio.charset.StandardCharsets;

/// The name that PostgreSQL gives to a serial column's sequence.
final class SequenceName {

    private static final int ROOM = 63 - "__seq".length();

    private SequenceName() {}

    /// `learning_plans_id_seq`; of names too long, the longer one loses its end, byte by byte, and
    /// then what is left of a character: as `makeObjectName` does it.
    static String of(String table, String column) {
        byte[] first = table.getBytes(StandardCharsets.UTF_8);
        byte[] second = column.getBytes(StandardCharsets.UTF_8);
        int left = first.length;
        int right = second.length;
        while (left + right > ROOM) {
            if (left > right) {
                left--;
            } else {
                right--;
            }
        }
        return clip(first, left) + "_" + clip(second, right) + "_seq";
    }

    private static String clip(byte[] name, int length) {
        int end = length;
        while (end < name.length && end > 0 && (name[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(name, 0, end, StandardCharsets.UTF_8);
    }
}
