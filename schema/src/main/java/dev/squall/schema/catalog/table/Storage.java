package dev.squall.schema.catalog.table;

import org.jspecify.annotations.Nullable;

/// Where long values of a column are kept, if not where its type says.
enum Storage {
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

    static @Nullable Storage of(@Nullable String letter) {
        return switch (letter) {
            case "p" -> PLAIN;
            case "e" -> EXTERNAL;
            case "x" -> EXTENDED;
            case "m" -> MAIN;
            case null, default -> null;
        };
    }
}
