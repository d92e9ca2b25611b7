package dev.squall.schema.catalog.table;

/// What logical replication knows an old row by.
public enum ReplicaIdentity {
    DEFAULT("default"),
    NOTHING("nothing"),
    FULL("full"),
    /// An index of the table's, which says so itself.
    INDEX("");

    private final String word;

    ReplicaIdentity(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static ReplicaIdentity of(String letter) {
        return switch (letter) {
            case "n" -> NOTHING;
            case "f" -> FULL;
            case "i" -> INDEX;
            default -> DEFAULT;
        };
    }
}
