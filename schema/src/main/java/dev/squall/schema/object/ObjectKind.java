package dev.squall.schema.object;

/// The kinds of objects. What does not depend on each other is created in this order.
public enum ObjectKind {
    ROLE("role"),
    MEMBERSHIP("membership"),
    SCHEMA("schema"),
    EXTENSION("extension"),
    /// A statement that makes what tables need.
    DEFINITION_BEFORE("definition"),
    COLLATION("collation"),
    ENUM("enum type"),
    ENUM_LABEL("label"),
    DOMAIN("domain"),
    COMPOSITE("composite type"),
    RANGE("range type"),
    SEQUENCE("sequence"),
    FUNCTION("function"),
    AGGREGATE("aggregate"),
    TABLE("table"),
    COLUMN("column"),
    SEQUENCE_OWNER("owner of the sequence"),
    PRIMARY_KEY("primary key"),
    UNIQUE("unique constraint"),
    CHECK("check"),
    EXCLUSION("exclusion constraint"),
    INDEX("index"),
    FOREIGN_KEY("foreign key"),
    STATISTICS("statistics object"),
    VIEW("view"),
    MATERIALIZED_VIEW("materialized view"),
    RULE("rule"),
    TRIGGER("trigger"),
    ROW_LIMIT("row limit"),
    COUNTER("counter"),
    ROW_SECURITY("row-level security"),
    POLICY("policy"),
    GRANT("grant"),
    DEFAULT_PRIVILEGES("default privileges"),
    EVENT_TRIGGER("event trigger"),
    PUBLICATION("publication"),
    COMMENT("comment"),
    /// A statement that makes what needs tables.
    DEFINITION("definition");

    private final String word;

    ObjectKind(String word) {
        this.word = word;
    }

    /// The word for it in a message.
    public String word() {
        return word;
    }
}
