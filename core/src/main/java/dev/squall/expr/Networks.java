package dev.squall.expr;

import dev.squall.sql.KnownSql;

/// Operators of internet addresses.
final class Networks {

    static final KnownSql CONTAINED_IN = KnownSql.constant(" << ");
    static final KnownSql CONTAINED_IN_OR_EQUALS = KnownSql.constant(" <<= ");
    static final KnownSql CONTAINS = KnownSql.constant(" >> ");
    static final KnownSql CONTAINS_OR_EQUALS = KnownSql.constant(" >>= ");
    static final KnownSql OVERLAPS = KnownSql.constant(" && ");

    private Networks() {}
}
