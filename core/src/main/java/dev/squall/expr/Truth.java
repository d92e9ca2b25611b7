package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `value is true`, `value is not false`, `value is unknown`: never null themselves.
record Truth(Expr<?> value, Expected expected) implements Condition {

    /// What is asked for.
    enum Expected {
        /// `is true`
        TRUE(" is true"),
        /// `is false`
        FALSE(" is false"),
        /// `is unknown`
        UNKNOWN(" is unknown"),
        /// `is not true`
        NOT_TRUE(" is not true"),
        /// `is not false`
        NOT_FALSE(" is not false"),
        /// `is not unknown`
        KNOWN(" is not unknown");

        private final String sql;

        Expected(String sql) {
            this.sql = sql;
        }
    }

    @Override
    public void render(SqlWriter out) {
        out.nullSafe(in -> in.operand(value, this).sql(expected.sql));
    }

    @Override
    public Precedence precedence() {
        return Precedence.IS;
    }
}
