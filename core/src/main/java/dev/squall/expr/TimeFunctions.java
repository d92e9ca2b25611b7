package dev.squall.expr;

import dev.squall.sql.KnownSql;

/// The names of functions of dates and times.
final class TimeFunctions {

    static final KnownSql AGE = KnownSql.constant("age");
    static final KnownSql CLOCK_TIMESTAMP = KnownSql.constant("clock_timestamp");
    static final KnownSql DATE_BIN = KnownSql.constant("date_bin");
    static final KnownSql JUSTIFY_DAYS = KnownSql.constant("justify_days");
    static final KnownSql JUSTIFY_HOURS = KnownSql.constant("justify_hours");
    static final KnownSql JUSTIFY_INTERVAL = KnownSql.constant("justify_interval");
    static final KnownSql MAKE_DATE = KnownSql.constant("make_date");
    static final KnownSql MAKE_INTERVAL = KnownSql.constant("make_interval");
    static final KnownSql MAKE_TIME = KnownSql.constant("make_time");
    static final KnownSql MAKE_TIMESTAMP = KnownSql.constant("make_timestamp");
    static final KnownSql MAKE_TIMESTAMPTZ = KnownSql.constant("make_timestamptz");
    static final KnownSql NOW = KnownSql.constant("now");
    static final KnownSql STATEMENT_TIMESTAMP = KnownSql.constant("statement_timestamp");
    static final KnownSql TO_CHAR = KnownSql.constant("to_char");
    static final KnownSql TO_TIMESTAMP = KnownSql.constant("to_timestamp");

    private TimeFunctions() {}
}
