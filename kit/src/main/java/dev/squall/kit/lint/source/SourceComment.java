package dev.squall.kit.lint.source;

import java.util.Locale;

/// A comment of a file.
///
/// @param text as it is written
/// @param start where it begins in the file
public record SourceComment(String text, int start) {

    /// What it says, without its signs.
    public String said() {
        return text.startsWith("--")
                ? text.substring(2).strip()
                : text.substring(2, text.length() - 2).strip();
    }

    /// Whether the rest of the file is a way back: of goose, sql-migrate and dbmate.
    boolean beginsWayBack() {
        String said = said().toLowerCase(Locale.ROOT);
        return said.startsWith("+goose down")
                || said.startsWith("+migrate down")
                || said.startsWith("migrate:down");
    }

    /// Whether it says this to Squall: `outside-transaction`.
    boolean directs(String label) {
        return text.matches("--\\s*squall:\\s*" + label + "\\b.*");
    }
}
