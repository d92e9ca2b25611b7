package dev.squall.expr;

/// A comparison operator.
enum Comparator {
    EQUAL(" = "),
    NOT_EQUAL(" <> "),
    LESS(" < "),
    LESS_OR_EQUAL(" <= "),
    GREATER(" > "),
    GREATER_OR_EQUAL(" >= ");

    final String sql;

    Comparator(String sql) {
        this.sql = sql;
    }
}
