package dev.squall.sql;

/// Operator precedence, from the loosest to the tightest
/// ([manual](https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-PRECEDENCE)).
public enum Precedence {
    /// `or`
    OR,
    /// `and`
    AND,
    /// `not`
    NOT,
    /// `is`, `is null`
    IS,
    /// `<`, `=`, `>` and their like
    COMPARISON,
    /// `between`, `in`, `like`
    RANGE,
    /// any other operator, `||` among them
    OTHER,
    /// `+`, `-`
    ADDITION,
    /// `*`, `/`, `%`
    MULTIPLICATION,
    /// `^`
    EXPONENT,
    /// unary `-`
    SIGN,
    /// `at time zone`
    TIME_ZONE,
    /// `collate`
    COLLATE,
    /// `::`
    CAST,
    /// columns, values, calls, parentheses: never in need of more
    ATOM
}
