package dev.squall.run;

import java.time.Duration;
import java.util.Arrays;

/// Statements that are sent in front of another one, in the same round trip: the mode of a
/// transaction, the context of a session, a limit of time.
///
/// @param sql the statements, each ended by `; `
/// @param values the binds of them all, as text
/// @param results how many results they have
/// @param suffix what is sent behind the statement, begun by `; `
@SuppressWarnings("ArrayRecordComponent") // never compared, and made once per session
record Prefix(String sql, String[] values, int results, String suffix) {

    /// Nothing in front.
    static final Prefix NONE = new Prefix("", new String[0], 0);

    private static final String RESTORED =
            "; select set_config('statement_timeout',"
                    + " current_setting('squall.statement_timeout'), true)";

    Prefix(String sql, String[] values, int results) {
        this(sql, values, results, "");
    }

    /// This one behind `set transaction …`.
    Prefix after(TransactionMode mode) {
        return mode.sql().isEmpty()
                ? this
                : new Prefix("set transaction " + mode.sql() + "; " + sql, values, results + 1);
    }

    /// This one, in a transaction of one snapshot that ends behind the statements.
    Prefix snapshot() {
        return new Prefix(
                "begin isolation level repeatable read read only; " + sql,
                values,
                results + 1,
                "; commit");
    }

    /// This one, and a limit of time that ends with the implicit transaction.
    Prefix within(Duration limit) {
        return new Prefix(
                "select set_config('statement_timeout', ?, true); " + sql,
                before(limit),
                results + 1);
    }

    /// This one, and a limit of time for one statement of a transaction.
    Prefix withinTransaction(Duration limit) {
        return new Prefix(
                sql
                        + "select set_config('squall.statement_timeout',"
                        + " current_setting('statement_timeout'), true),"
                        + " set_config('statement_timeout', ?, true); ",
                plus(limit),
                results + 1,
                RESTORED);
    }

    /// What stands in front, without what is sent behind.
    Prefix alone() {
        return new Prefix(sql, values, results);
    }

    private String[] before(Duration limit) {
        String[] more = new String[values.length + 1];
        more[0] = millis(limit);
        System.arraycopy(values, 0, more, 1, values.length);
        return more;
    }

    private String[] plus(Duration limit) {
        String[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = millis(limit);
        return more;
    }

    private static String millis(Duration limit) {
        return limit.toMillis() + "ms";
    }
}
