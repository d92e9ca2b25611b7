package dev.squall.schema.catalog.table;

/// Places for long values.
public enum Storage {
    PLAIN("plain"),
    EXTERNAL("external"),
    EXTENDED("extended"),
    MAIN("main");

    private final String word;

    Storage(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Storage of(String letter) {
        return switch (letter) {
            case "p" -> PLAIN;
            case "e" -> EXTERNAL;
            case "x" -> EXTENDED;
            default -> MAIN;
        };
    }
}
