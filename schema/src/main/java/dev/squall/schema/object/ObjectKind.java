package dev.squall.schema.object;

/// The kinds of objects. What does not depend on each other is created in this order.
public enum ObjectKind {
    ROLE("role"),
    MEMBERSHIP("membership"),
    SCHEMA("schema"),
    EXTENSION("extension"),
    ENUM("enum type"),
    FUNCTION("function"),
    TABLE("table"),
    PRIMARY_KEY("primary key"),
    UNIQUE("unique constraint"),
    CHECK("check"),
    EXCLUSION("exclusion constraint"),
    INDEX("index"),
    FOREIGN_KEY("foreign key"),
    TRIGGER("trigger"),
    ROW_LIMIT("row limit"),
    COUNTER("counter"),
    ROW_SECURITY("row-level security"),
    POLICY("policy"),
    GRANT("grant"),
    COMMENT("comment");

    private final String word;

    ObjectKind(String word) {
        this.word = word;
    }

    /// The word for it in a message.
    public String word() {
        return word;
    }
}
