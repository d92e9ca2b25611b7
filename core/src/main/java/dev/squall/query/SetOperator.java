package dev.squall.query;

/// How the rows of two queries become those of one.
enum SetOperator {
    UNION(" union ", true),
    UNION_ALL(" union all ", true),
    INTERSECT(" intersect ", true),
    INTERSECT_ALL(" intersect all ", true),
    EXCEPT(" except ", false),
    EXCEPT_ALL(" except all ", false);

    final String sql;

    /// Whether `a op (b op c)` is `a op b op c`.
    final boolean associative;

    SetOperator(String sql, boolean associative) {
        this.sql = sql;
        this.associative = associative;
    }
}
