package dev.squall.mutation;

import dev.squall.sql.SqlWriter;

/// What an insert does about identity columns that have a value.
enum Overriding {
    NOTHING(""),
    SYSTEM_VALUE(" overriding system value"),
    USER_VALUE(" overriding user value");

    private final String sql;

    Overriding(String sql) {
        this.sql = sql;
    }

    void render(SqlWriter out) {
        out.sql(sql);
    }
}
