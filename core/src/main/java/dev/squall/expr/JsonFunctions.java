package dev.squall.expr;

import dev.squall.sql.KnownSql;

/// The names of functions of json.
final class JsonFunctions {

    static final KnownSql JSON_ARRAY_LENGTH = KnownSql.constant("json_array_length");
    static final KnownSql JSON_EXISTS = KnownSql.constant("json_exists");
    static final KnownSql JSON_QUERY = KnownSql.constant("json_query");
    static final KnownSql JSON_VALUE = KnownSql.constant("json_value");
    static final KnownSql JSON_STRIP_NULLS = KnownSql.constant("json_strip_nulls");
    static final KnownSql JSON_TYPEOF = KnownSql.constant("json_typeof");
    static final KnownSql JSONB_ARRAY_LENGTH = KnownSql.constant("jsonb_array_length");
    static final KnownSql JSONB_BUILD_ARRAY = KnownSql.constant("jsonb_build_array");
    static final KnownSql JSONB_BUILD_OBJECT = KnownSql.constant("jsonb_build_object");
    static final KnownSql JSONB_INSERT = KnownSql.constant("jsonb_insert");
    static final KnownSql JSONB_PATH_EXISTS = KnownSql.constant("jsonb_path_exists");
    static final KnownSql JSONB_PATH_QUERY_ARRAY = KnownSql.constant("jsonb_path_query_array");
    static final KnownSql JSONB_PATH_QUERY_FIRST = KnownSql.constant("jsonb_path_query_first");
    static final KnownSql JSONB_PRETTY = KnownSql.constant("jsonb_pretty");
    static final KnownSql JSONB_SET = KnownSql.constant("jsonb_set");
    static final KnownSql JSONB_STRIP_NULLS = KnownSql.constant("jsonb_strip_nulls");
    static final KnownSql JSONB_TYPEOF = KnownSql.constant("jsonb_typeof");
    static final KnownSql TO_JSONB = KnownSql.constant("to_jsonb");

    private JsonFunctions() {}
}
