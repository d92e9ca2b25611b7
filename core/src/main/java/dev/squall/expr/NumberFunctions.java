package dev.squall.expr;

import dev.squall.sql.KnownSql;

/// The names of functions of numbers.
final class NumberFunctions {

    static final KnownSql ABS = KnownSql.constant("abs");
    static final KnownSql ACOS = KnownSql.constant("acos");
    static final KnownSql ASIN = KnownSql.constant("asin");
    static final KnownSql ATAN = KnownSql.constant("atan");
    static final KnownSql ATAN2 = KnownSql.constant("atan2");
    static final KnownSql CBRT = KnownSql.constant("cbrt");
    static final KnownSql CEIL = KnownSql.constant("ceil");
    static final KnownSql COS = KnownSql.constant("cos");
    static final KnownSql DEGREES = KnownSql.constant("degrees");
    static final KnownSql DIV = KnownSql.constant("div");
    static final KnownSql EXP = KnownSql.constant("exp");
    static final KnownSql FLOOR = KnownSql.constant("floor");
    static final KnownSql GCD = KnownSql.constant("gcd");
    static final KnownSql LCM = KnownSql.constant("lcm");
    static final KnownSql LN = KnownSql.constant("ln");
    static final KnownSql LOG = KnownSql.constant("log");
    static final KnownSql POWER = KnownSql.constant("power");
    static final KnownSql RADIANS = KnownSql.constant("radians");
    static final KnownSql ROUND = KnownSql.constant("round");
    static final KnownSql SIGN = KnownSql.constant("sign");
    static final KnownSql SIN = KnownSql.constant("sin");
    static final KnownSql SQRT = KnownSql.constant("sqrt");
    static final KnownSql TAN = KnownSql.constant("tan");
    static final KnownSql TO_CHAR = KnownSql.constant("to_char");
    static final KnownSql TRUNC = KnownSql.constant("trunc");
    static final KnownSql WIDTH_BUCKET = KnownSql.constant("width_bucket");

    private NumberFunctions() {}
}
