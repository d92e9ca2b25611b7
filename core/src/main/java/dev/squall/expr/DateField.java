package dev.squall.expr;

/// A field of a date or time that is a whole number
/// ([manual](https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-EXTRACT)).
public enum DateField {
    /// `microseconds`: the seconds, with their fraction, in microseconds
    MICROSECONDS("microseconds"),
    /// `milliseconds`, without the fraction of one: rounded
    MILLISECONDS("milliseconds"),
    /// `minute`
    MINUTE("minute"),
    /// `hour`
    HOUR("hour"),
    /// `day`: of the month
    DAY("day"),
    /// `dow`: the day of the week, Sunday is 0
    DOW("dow"),
    /// `isodow`: the day of the week, Monday is 1, Sunday 7
    ISODOW("isodow"),
    /// `doy`: the day of the year, from 1
    DOY("doy"),
    /// `week`: the ISO week
    WEEK("week"),
    /// `month`, from 1
    MONTH("month"),
    /// `quarter`, from 1
    QUARTER("quarter"),
    /// `year`
    YEAR("year"),
    /// `isoyear`: the year that the ISO week belongs to
    ISOYEAR("isoyear"),
    /// `decade`
    DECADE("decade"),
    /// `century`
    CENTURY("century"),
    /// `millennium`
    MILLENNIUM("millennium"),
    /// `timezone`: seconds east of UTC
    TIMEZONE("timezone");

    final String sql;

    DateField(String sql) {
        this.sql = sql;
    }
}
