package dev.squall.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives the same `String` for the texts of the same statements, joined by `; `, so that a batch
/// that is built again costs no new text. Slots are overwritten without locks: a lost write only
/// costs a copy.
final class JoinedTexts {

    private static final int SLOTS = 1024;
    private static final int LONGEST = 16_384;

    private static final @Nullable Known[] SLOT = new Known[SLOTS];

    private JoinedTexts() {}

    private record Known(List<String> parts, String text) {}

    static String of(List<Statement> statements) {
        int hash = 0;
        int length = 0;
        for (int i = 0; i < statements.size(); i++) {
            String sql = statements.get(i).sql();
            hash = 31 * hash + sql.hashCode();
            length += sql.length();
        }
        if (length > LONGEST) {
            return String.join("; ", texts(statements));
        }
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        Known known = SLOT[slot];
        if (known == null || !isOf(known.parts, statements)) {
            List<String> parts = texts(statements);
            known = new Known(parts, String.join("; ", parts));
            SLOT[slot] = known;
        }
        return known.text;
    }

    private static List<String> texts(List<Statement> statements) {
        return statements.stream().map(Statement::sql).toList();
    }

    private static boolean isOf(List<String> parts, List<Statement> statements) {
        if (parts.size() != statements.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).equals(statements.get(i).sql())) {
                return false;
            }
        }
        return true;
    }
}
