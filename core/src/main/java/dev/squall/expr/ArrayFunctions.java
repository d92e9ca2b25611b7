package dev.squall.expr;

import dev.squall.sql.KnownSql;

/// The names of functions of arrays.
final class ArrayFunctions {

    static final KnownSql ARRAY_APPEND = KnownSql.constant("array_append");
    static final KnownSql ARRAY_CAT = KnownSql.constant("array_cat");
    static final KnownSql ARRAY_LENGTH = KnownSql.constant("array_length");
    static final KnownSql ARRAY_NDIMS = KnownSql.constant("array_ndims");
    static final KnownSql ARRAY_POSITION = KnownSql.constant("array_position");
    static final KnownSql ARRAY_POSITIONS = KnownSql.constant("array_positions");
    static final KnownSql ARRAY_PREPEND = KnownSql.constant("array_prepend");
    static final KnownSql ARRAY_REMOVE = KnownSql.constant("array_remove");
    static final KnownSql ARRAY_REPLACE = KnownSql.constant("array_replace");
    static final KnownSql ARRAY_TO_STRING = KnownSql.constant("array_to_string");
    static final KnownSql CARDINALITY = KnownSql.constant("cardinality");
    static final KnownSql TRIM_ARRAY = KnownSql.constant("trim_array");

    private ArrayFunctions() {}
}
