package dev.squall.query;

/// How two items of FROM are joined.
enum JoinKind {
    INNER(" join ", false, false),
    LEFT(" left join ", false, true),
    RIGHT(" right join ", true, false),
    FULL(" full join ", true, true),
    CROSS(" cross join ", false, false);

    final String sql;

    /// Whether what stands before it can be left without a row.
    final boolean nullsEarlier;

    /// Whether the joined item can be left without a row.
    final boolean nullsJoined;

    JoinKind(String sql, boolean nullsEarlier, boolean nullsJoined) {
        this.sql = sql;
        this.nullsEarlier = nullsEarlier;
        this.nullsJoined = nullsJoined;
    }
}
