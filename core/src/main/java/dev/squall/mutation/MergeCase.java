package dev.squall.mutation;

import dev.squall.sql.SqlWriter;

/// Which rows a clause of `merge` is about.
enum MergeCase {
    MATCHED(" when matched"),
    NOT_MATCHED(" when not matched"),
    NOT_MATCHED_BY_SOURCE(" when not matched by source");

    private final String sql;

    MergeCase(String sql) {
        this.sql = sql;
    }

    void render(SqlWriter out) {
        out.sql(sql);
    }
}
