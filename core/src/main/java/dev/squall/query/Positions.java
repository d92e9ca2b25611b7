package dev.squall.query;

import org.jspecify.annotations.Nullable;

/// Where pages stand.
public class Positions extends Labels {

    /// For [dev.squall.Sql] alone.
    protected Positions() {}

    /// The first page.
    public static Position first() {
        return new Position(null, false);
    }

    /// The page behind a cursor: what [Page#next] gave.
    ///
    /// @param cursor null: the first page, so that a request's parameter can be handed on
    public static Position after(@Nullable String cursor) {
        return new Position(cursor, false);
    }

    /// The page in front of a cursor: what [Page#previous] gave.
    public static Position before(String cursor) {
        return new Position(cursor, true);
    }
}
