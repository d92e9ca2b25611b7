package dev.squall.kit.script;

import dev.squall.kit.script.Token.Kind;
import java.util.Locale;

/// A name as a statement writes it, and as PostgreSQL keeps it.
///
/// @param text as written, with its schema: `app."Order"`; empty if there is no name
/// @param last its last part as PostgreSQL keeps it: `Order`
/// @param next the index of what stands behind it
public record WrittenName(String text, String last, int next) {

    static WrittenName read(StatementWords words, int index) {
        StringBuilder text = new StringBuilder();
        String last = "";
        int at = index;
        while (at < words.size() && isName(words, at)) {
            last = stored(words.text(at));
            text.append(words.text(at));
            at++;
            if (!words.text(at).equals(".")) {
                break;
            }
            text.append('.');
            at++;
        }
        return new WrittenName(text.toString(), last, at);
    }

    /// Names with Unicode escapes are not read.
    private static boolean isName(StatementWords words, int index) {
        Kind kind = words.kind(index);
        return kind == Kind.WORD
                || (kind == Kind.QUOTED_NAME && words.text(index).startsWith("\""));
    }

    private static String stored(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }
}
