package dev.squall.expr;

import dev.squall.sql.KnownSql;

/// The names of functions of texts.
final class TextFunctions {

    static final KnownSql ASCII = KnownSql.constant("ascii");
    static final KnownSql INITCAP = KnownSql.constant("initcap");
    static final KnownSql LEFT = KnownSql.constant("left");
    static final KnownSql LENGTH = KnownSql.constant("length");
    static final KnownSql LOWER = KnownSql.constant("lower");
    static final KnownSql LPAD = KnownSql.constant("lpad");
    static final KnownSql LTRIM = KnownSql.constant("ltrim");
    static final KnownSql MD5 = KnownSql.constant("md5");
    static final KnownSql OCTET_LENGTH = KnownSql.constant("octet_length");
    static final KnownSql OVERLAY = KnownSql.constant("overlay");
    static final KnownSql REGEXP_COUNT = KnownSql.constant("regexp_count");
    static final KnownSql REGEXP_MATCH = KnownSql.constant("regexp_match");
    static final KnownSql REGEXP_REPLACE = KnownSql.constant("regexp_replace");
    static final KnownSql REGEXP_SPLIT_TO_ARRAY = KnownSql.constant("regexp_split_to_array");
    static final KnownSql REGEXP_SUBSTR = KnownSql.constant("regexp_substr");
    static final KnownSql REPEAT = KnownSql.constant("repeat");
    static final KnownSql REPLACE = KnownSql.constant("replace");
    static final KnownSql REVERSE = KnownSql.constant("reverse");
    static final KnownSql RIGHT = KnownSql.constant("right");
    static final KnownSql RPAD = KnownSql.constant("rpad");
    static final KnownSql RTRIM = KnownSql.constant("rtrim");
    static final KnownSql SPLIT_PART = KnownSql.constant("split_part");
    static final KnownSql STARTS_WITH = KnownSql.constant("starts_with");
    static final KnownSql STRING_TO_ARRAY = KnownSql.constant("string_to_array");
    static final KnownSql STRPOS = KnownSql.constant("strpos");
    static final KnownSql SUBSTRING = KnownSql.constant("substring");
    static final KnownSql TO_DATE = KnownSql.constant("to_date");
    static final KnownSql TO_NUMBER = KnownSql.constant("to_number");
    static final KnownSql TO_TIMESTAMP = KnownSql.constant("to_timestamp");
    static final KnownSql TRANSLATE = KnownSql.constant("translate");
    static final KnownSql TRIM = KnownSql.constant("trim");
    static final KnownSql UPPER = KnownSql.constant("upper");

    private TextFunctions() {}
}
