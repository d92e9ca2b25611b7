package dev.squall.cli.frame;

/// What stands out on a terminal.
public enum Color {
    /// It went well.
    GOOD("32"),
    /// Somebody should look.
    WARNING("33"),
    /// It went wrong.
    BAD("31"),
    /// A name or a title.
    STRONG("1"),
    /// Less important than the rest.
    FAINT("2");

    private final String code;

    Color(String code) {
        this.code = code;
    }

    String of(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
