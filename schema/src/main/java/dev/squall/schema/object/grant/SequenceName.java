package dev.squall.schema.object.grant;

import java.nio.charset.StandardCharsets;

/// The name that PostgreSQL gives to a serial column's sequence.
final class SequenceName {

    private static final int ROOM = 63 - "__seq".length();

    private SequenceName() {}

    /// `learning_plans_id_seq`; of names too long, the longer one loses its end, as in
    /// `makeObjectName`.
    static String of(String table, String column) {
        String first = table;
        String second = column;
        while (bytes(first) + bytes(second) > ROOM) {
            if (bytes(first) > bytes(second)) {
                first = shorter(first);
            } else {
                second = shorter(second);
            }
        }
        return first + "_" + second + "_seq";
    }

    private static String shorter(String name) {
        return name.substring(0, name.offsetByCodePoints(name.length(), -1));
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
