package dev.squall.expr;

import dev.squall.sql.KnownSql;

/// Operators and function names, as they stand in SQL.
final class Operators {

    static final KnownSql LIKE = KnownSql.constant(" like ");
    static final KnownSql ILIKE = KnownSql.constant(" ilike ");
    static final KnownSql CONCAT = KnownSql.constant(" || ");
    static final KnownSql PLUS = KnownSql.constant(" + ");
    static final KnownSql MINUS = KnownSql.constant(" - ");
    static final KnownSql TIMES = KnownSql.constant(" * ");
    static final KnownSql DIVIDED_BY = KnownSql.constant(" / ");
    static final KnownSql MODULO = KnownSql.constant(" % ");
    static final KnownSql CONTAINS = KnownSql.constant(" @> ");
    static final KnownSql CONTAINED_IN = KnownSql.constant(" <@ ");
    static final KnownSql OVERLAPS = KnownSql.constant(" && ");
    static final KnownSql MEMBER_AS_TEXT = KnownSql.constant(" ->> ");
    static final KnownSql LOWER = KnownSql.constant("lower");
    static final KnownSql UPPER = KnownSql.constant("upper");
    static final KnownSql LENGTH = KnownSql.constant("length");

    private Operators() {}
}
