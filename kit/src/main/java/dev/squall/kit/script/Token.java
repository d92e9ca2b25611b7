package dev.squall.kit.script;

/// A piece of a script.
///
/// @param kind what it is
/// @param start where it begins
/// @param end where it ends, exclusively
public record Token(Kind kind, int start, int end) {

    /// What a piece can be.
    public enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        NUMBER,
        SYMBOL,
        LINE_COMMENT,
        BLOCK_COMMENT,
        BACKSLASH
    }

    /// Whether it is a comment.
    public boolean isComment() {
        return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
    }

    /// As it stands in the text that it was cut from.
    public String in(String text) {
        return text.substring(start, end);
    }
}
