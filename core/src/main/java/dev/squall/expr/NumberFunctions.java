package dev.squall.expr;

import dev.squall.sql.KnownSql;

/// The names of functions of numbers.
final class NumberFunctions {

    static final KnownSql ABS = KnownSql.constant("abs");
    static final KnownSql CBRT = KnownSql.constant("cbrt");
    static final KnownSql CEIL = KnownSql.constant("ceil");
    static final KnownSql EXP = KnownSql.constant("exp");
    static final KnownSql FLOOR = KnownSql.constant("floor");
    static final KnownSql LN = KnownSql.constant("ln");
    static final KnownSql LOG = KnownSql.constant("log");
    static final KnownSql POWER = KnownSql.constant("power");
    static final KnownSql ROUND = KnownSql.constant("round");
    static final KnownSql SIGN = KnownSql.constant("sign");
    static final KnownSql SQRT = KnownSql.constant("sqrt");
    static final KnownSql TO_CHAR = KnownSql.constant("to_char");
    static final KnownSql TRUNC = KnownSql.constant("trunc");
    static final KnownSql WIDTH_BUCKET = KnownSql.constant("width_bucket");

    private NumberFunctions() {}
}
