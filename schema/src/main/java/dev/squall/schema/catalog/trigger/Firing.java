package dev.squall.schema.catalog.trigger;

/// When a trigger fires, as far as replication has a say in it.
public enum Firing {
    /// In a session, not in a replica.
    ORIGIN("O", "enable"),
    /// Never.
    DISABLED("D", "disable"),
    /// In a replica only.
    REPLICA("R", "enable replica"),
    /// In both.
    ALWAYS("A", "enable always");

    private final String letter;
    private final String word;

    Firing(String letter, String word) {
        this.letter = letter;
        this.word = word;
    }

    static Firing of(String letter) {
        for (Firing firing : values()) {
            if (firing.letter.equals(letter)) {
                return firing;
            }
        }
        throw new IllegalArgumentException(letter);
    }

    String word() {
        return word;
    }
}
