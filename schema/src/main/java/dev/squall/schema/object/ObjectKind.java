package dev.squall.schema.object;

/// The kinds of objects. What does not depend on each other is created in this order.
public enum ObjectKind {
    ROLE("role"),
    MEMBERSHIP("membership"),
    SCHEMA("schema"),
    EXTENSION("extension"),
    /// A statement that makes what tables need.
    DEFINITION_BEFORE("definition"),
    LANGUAGE("language"),
    ACCESS_METHOD("access method"),
    COLLATION("collation"),
    ENUM("enum type"),
    ENUM_LABEL("label"),
    DOMAIN("domain"),
    COMPOSITE("composite type"),
    RANGE("range type"),
    SEQUENCE("sequence"),
    FUNCTION("function"),
    AGGREGATE("aggregate"),
    CAST("cast"),
    OPERATOR("operator"),
    OPERATOR_FAMILY("operator family"),
    OPERATOR_CLASS("operator class"),
    CONVERSION("conversion"),
    TRANSFORM("transform"),
    TEXT_SEARCH_PARSER("text search parser"),
    TEXT_SEARCH_TEMPLATE("text search template"),
    TEXT_SEARCH_DICTIONARY("text search dictionary"),
    TEXT_SEARCH_CONFIGURATION("text search configuration"),
    FOREIGN_DATA_WRAPPER("foreign-data wrapper"),
    SERVER("server"),
    USER_MAPPING("user mapping"),
    TABLE("table"),
    COLUMN("column"),
    COLUMN_OPTIONS("options of the column"),
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
    EXTENSION_MEMBERSHIP("dependence on an extension"),
    GRANT("grant"),
    DEFAULT_PRIVILEGES("default privileges"),
    EVENT_TRIGGER("event trigger"),
    PUBLICATION("publication"),
    PUBLICATION_MEMBER("member of the publication"),
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
