package dev.squall.run;

/// Statements that are sent in front of another one, in the same round trip: the mode of a
/// transaction and the context of a session.
///
/// @param sql the statements, each ended by `; `
/// @param values the binds of them all, as text
/// @param results how many results they have
@SuppressWarnings("ArrayRecordComponent") // never compared, and made once per session
record Prefix(String sql, String[] values, int results) {

    /// Nothing in front.
    static final Prefix NONE = new Prefix("", new String[0], 0);

    /// This one behind `set transaction …`.
    Prefix after(TransactionMode mode) {
        return mode.sql().isEmpty()
                ? this
                : new Prefix("set transaction " + mode.sql() + "; " + sql, values, results + 1);
    }
}
