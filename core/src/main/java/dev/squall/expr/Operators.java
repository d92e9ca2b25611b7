package dev.squall.expr;

import dev.squall.sql.KnownSql;

/// Operators and function names, as they stand in SQL.
final class Operators {

    static final KnownSql LIKE = KnownSql.constant(" like ");
    static final KnownSql ILIKE = KnownSql.constant(" ilike ");
    static final KnownSql NOT_LIKE = KnownSql.constant(" not like ");
    static final KnownSql NOT_ILIKE = KnownSql.constant(" not ilike ");
    static final KnownSql SIMILAR_TO = KnownSql.constant(" similar to ");
    static final KnownSql NOT_SIMILAR_TO = KnownSql.constant(" not similar to ");
    static final KnownSql MATCHES = KnownSql.constant(" ~ ");
    static final KnownSql NOT_MATCHES = KnownSql.constant(" !~ ");
    static final KnownSql MATCHES_ANY_CASE = KnownSql.constant(" ~* ");
    static final KnownSql NOT_MATCHES_ANY_CASE = KnownSql.constant(" !~* ");
    static final KnownSql CONCAT = KnownSql.constant(" || ");
    static final KnownSql PLUS = KnownSql.constant(" + ");
    static final KnownSql MINUS = KnownSql.constant(" - ");
    static final KnownSql TIMES = KnownSql.constant(" * ");
    static final KnownSql DIVIDED_BY = KnownSql.constant(" / ");
    static final KnownSql MODULO = KnownSql.constant(" % ");
    static final KnownSql NEGATIVE = KnownSql.constant("-");
    static final KnownSql BIT_NOT = KnownSql.constant("~ ");
    static final KnownSql BIT_AND = KnownSql.constant(" & ");
    static final KnownSql BIT_OR = KnownSql.constant(" | ");
    static final KnownSql BIT_XOR = KnownSql.constant(" # ");
    static final KnownSql SHIFT_LEFT = KnownSql.constant(" << ");
    static final KnownSql SHIFT_RIGHT = KnownSql.constant(" >> ");
    static final KnownSql CONTAINS = KnownSql.constant(" @> ");
    static final KnownSql CONTAINED_IN = KnownSql.constant(" <@ ");
    static final KnownSql OVERLAPS = KnownSql.constant(" && ");
    static final KnownSql MEMBER = KnownSql.constant(" -> ");
    static final KnownSql PATH = KnownSql.constant(" #> ");
    static final KnownSql PATH_AS_TEXT = KnownSql.constant(" #>> ");
    static final KnownSql WITHOUT_PATH = KnownSql.constant(" #- ");
    static final KnownSql PATH_MATCHES = KnownSql.constant(" @@ ");
    static final KnownSql MEMBER_AS_TEXT = KnownSql.constant(" ->> ");
    static final KnownSql BETWEEN = KnownSql.constant(" between ");
    static final KnownSql NOT_BETWEEN = KnownSql.constant(" not between ");
    static final KnownSql BETWEEN_SYMMETRIC = KnownSql.constant(" between symmetric ");
    static final KnownSql ANY = KnownSql.constant("any");
    static final KnownSql ALL = KnownSql.constant("all");

    private Operators() {}
}
