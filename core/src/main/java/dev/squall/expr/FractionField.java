package dev.squall.expr;

/// A field of a date or time that has a fraction
/// ([manual](https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-EXTRACT)).
public enum FractionField {
    /// `second`, with its fraction
    SECOND("second"),
    /// `epoch`: seconds since 1970, or in all of an interval
    EPOCH("epoch"),
    /// `julian`: the Julian date
    JULIAN("julian");

    final String sql;

    FractionField(String sql) {
        this.sql = sql;
    }
}
