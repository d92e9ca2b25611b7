package dev.squall.expr;

/// What `date_trunc` cuts to
/// ([manual](https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-TRUNC)).
public enum DateUnit {
    /// `microseconds`
    MICROSECONDS("microseconds"),
    /// `milliseconds`
    MILLISECONDS("milliseconds"),
    /// `second`
    SECOND("second"),
    /// `minute`
    MINUTE("minute"),
    /// `hour`
    HOUR("hour"),
    /// `day`
    DAY("day"),
    /// `week`: from Monday on
    WEEK("week"),
    /// `month`
    MONTH("month"),
    /// `quarter`
    QUARTER("quarter"),
    /// `year`
    YEAR("year"),
    /// `decade`
    DECADE("decade"),
    /// `century`
    CENTURY("century"),
    /// `millennium`
    MILLENNIUM("millennium");

    final String sql;

    DateUnit(String sql) {
        this.sql = sql;
    }
}
