package dev.squall.expr;

import dev.squall.sql.KnownSql;

/// Which bounds belong to a range that is made of two of them.
public enum RangeBounds {
    /// `[)`: the lower one, as where nothing is said.
    CLOSED_OPEN,
    /// `[]`: both.
    CLOSED,
    /// `()`: none.
    OPEN,
    /// `(]`: the upper one.
    OPEN_CLOSED;

    Expr<?> expression() {
        return new Constant(
                switch (this) {
                    case CLOSED_OPEN -> KnownSql.constant("'[)'");
                    case CLOSED -> KnownSql.constant("'[]'");
                    case OPEN -> KnownSql.constant("'()'");
                    case OPEN_CLOSED -> KnownSql.constant("'(]'");
                });
    }
}
