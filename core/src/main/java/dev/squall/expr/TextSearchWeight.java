package dev.squall.expr;

import dev.squall.sql.KnownSql;

/// How much a lexeme weighs in a rank: `A` most, and `D`, where nothing is said, least
/// ([manual](https://www.postgresql.org/docs/current/textsearch-controls.html#TEXTSEARCH-RANKING)).
public enum TextSearchWeight {
    /// 1.0: for titles.
    A,
    /// 0.4
    B,
    /// 0.2
    C,
    /// 0.1
    D;

    Expr<?> expression() {
        return new Constant(
                switch (this) {
                    case A -> KnownSql.constant("'A'");
                    case B -> KnownSql.constant("'B'");
                    case C -> KnownSql.constant("'C'");
                    case D -> KnownSql.constant("'D'");
                });
    }
}
