package dev.squall.expr;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.sql.KnownSql;

/// A comparison operator.
enum Comparator {
    EQUAL(" = "),
    NOT_EQUAL(" <> "),
    LESS(" < "),
    LESS_OR_EQUAL(" <= "),
    GREATER(" > "),
    GREATER_OR_EQUAL(" >= ");

    final KnownSql sql;

    Comparator(@CompileTimeConstant String sql) {
        this.sql = KnownSql.constant(sql);
    }
}
