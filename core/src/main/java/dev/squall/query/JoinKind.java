package dev.squall.query;

/// How two items of FROM are joined.
enum JoinKind {
    INNER(" join "),
    LEFT(" left join ");

    final String sql;

    JoinKind(String sql) {
        this.sql = sql;
    }
}
