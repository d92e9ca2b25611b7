package dev.squall.processor.emit;

import dev.squall.processor.model.ClassName;

/// The classes of core that generated code names.
final class Core {

    static final ClassName TABLE = ClassName.of("dev.squall.table", "Table");
    static final ClassName VIEW = ClassName.of("dev.squall.table", "View");
    static final ClassName MATERIALIZED_VIEW = ClassName.of("dev.squall.table", "MaterializedView");
    static final ClassName COLUMN = ClassName.of("dev.squall.table", "Column");
    static final ClassName NULLABLE_BOOLEAN =
            ClassName.of("dev.squall.table", "NullableBooleanColumn");
    static final ClassName JSON_COLUMN = ClassName.of("dev.squall.table", "JsonColumn");
    static final ClassName EXPR = ClassName.of("dev.squall.expr", "Expr");
    static final ClassName CONDITION = ClassName.of("dev.squall.expr", "Condition");
    static final ClassName BOOLEAN_EXPR = ClassName.of("dev.squall.expr", "BooleanExpr");
    static final ClassName JSON_EXPR = ClassName.of("dev.squall.expr", "JsonExpr");
    static final ClassName JSON_PART = ClassName.of("dev.squall.expr", "JsonPart");
    static final ClassName JSON_VALUE = ClassName.of("dev.squall.expr", "JsonValue");
    static final ClassName JSON_LIST = ClassName.of("dev.squall.expr", "JsonList");
    static final ClassName JSON_RECORD = ClassName.of("dev.squall.expr", "JsonRecord");
    static final ClassName COMPOSITE_FIELD = ClassName.of("dev.squall.expr", "CompositeField");
    static final ClassName COMPOSITE_VALUE = ClassName.of("dev.squall.expr", "CompositeValue");
    static final ClassName INSERTABLE = ClassName.of("dev.squall.table", "Insertable");
    static final ClassName SOFT_DELETABLE = ClassName.of("dev.squall.table", "SoftDeletable");
    static final ClassName NEW_ROW = ClassName.of("dev.squall.table", "NewRow");
    static final ClassName NEW_ROW_VALUES = ClassName.of("dev.squall.table", "NewRowValues");
    static final ClassName PATCH = ClassName.of("dev.squall.table", "Patch");
    static final ClassName TYPES = ClassName.of("dev.squall.type", "Types");
    static final ClassName PG_TYPE = ClassName.of("dev.squall.type", "PgType");
    static final ClassName TEXT_TYPE = ClassName.of("dev.squall.type", "TextType");
    static final ClassName JSON_TYPE = ClassName.of("dev.squall.type", "JsonType");
    static final ClassName ENUM_TYPE = ClassName.of("dev.squall.type", "EnumType");
    static final ClassName DOMAIN = ClassName.of("dev.squall.type", "Domain");
    static final ClassName COMPOSITE_TYPE = ClassName.of("dev.squall.type", "CompositeType");
    static final ClassName JSON_TARGET = ClassName.of("dev.squall.type", "JsonTarget");
    static final ClassName RECORD_READER = ClassName.of("dev.squall.type", "RecordReader");
    static final ClassName ROW_READER = ClassName.of("dev.squall.type", "RowReader");
    static final ClassName CONSTRAINT = ClassName.of("dev.squall.error", "Constraint");
    static final ClassName DECLARED = ClassName.of("dev.squall.declare", "Declared");
    static final ClassName DEFINITION = ClassName.of("dev.squall.declare", "Definition");
    static final ClassName DECLARED_SCHEMA = ClassName.of("dev.squall.declare", "DeclaredSchema");
    static final ClassName RENAME = ClassName.of("dev.squall.declare", "Rename");
    static final ClassName ACTION = ClassName.of("dev.squall.annotation", "ReferentialAction");
    static final ClassName DEFERRABLE = ClassName.of("dev.squall.annotation", "Deferrable");
    static final ClassName IDENTITY = ClassName.of("dev.squall.annotation", "IdentityKind");
    static final ClassName SQL_EXCEPTION = ClassName.of("java.sql", "SQLException");
    static final ClassName NULLABLE = ClassName.of("org.jspecify.annotations", "Nullable");
    static final ClassName JOINED = ClassName.of("dev.squall.table", "Joined");
    static final ClassName SHAPE = ClassName.of("dev.squall.shape", "Shape");
    static final ClassName LEVEL = ClassName.of("dev.squall.shape", "Level");
    static final ClassName MAKER = ClassName.of("dev.squall.shape", "Maker");
    static final ClassName ONE = ClassName.of("dev.squall.shape", "One");
    static final ClassName MANY = ClassName.of("dev.squall.shape", "Many");
    static final ClassName BY_KEY = ClassName.of("dev.squall.shape", "ByKey");
    static final ClassName TO_ONE = ClassName.of("dev.squall.shape", "ToOne");
    static final ClassName TO_MANY = ClassName.of("dev.squall.shape", "ToMany");
    static final ClassName GRAPH_LEVEL = ClassName.of("dev.squall.graph", "GraphLevel");
    static final ClassName COMPUTED = ClassName.of("dev.squall.shape", "Computed");
    static final ClassName WAY = ClassName.of("dev.squall.shape", "Way");
    static final ClassName LISTING = ClassName.of("dev.squall.shape", "Listing");
    static final ClassName SQL = ClassName.of("dev.squall", "Sql");
    static final ClassName LIST = ClassName.of("java.util", "List");

    private Core() {}
}
