package dev.squall.query;

import dev.squall.sql.SqlWriter;
import dev.squall.type.Types;

/// `limit rows offset rows`, `fetch first rows with ties`.
///
/// @param limit negative: none
/// @param offset negative: none
/// @param ties whether rows that are equal to the last one follow it
record RowRange(long limit, long offset, boolean ties) {

    static final RowRange ALL = new RowRange(-1, -1, false);

    private static final long MOST_WRITTEN = 1_000;

    private static long notNegative(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(clause + " is negative: " + rows);
        }
        return rows;
    }

    boolean isAll() {
        return limit < 0 && offset < 0;
    }

    RowRange withLimit(long rows) {
        return new RowRange(notNegative("limit", rows), offset, false);
    }

    RowRange withTies(long rows) {
        return new RowRange(notNegative("fetch first", rows), offset, true);
    }

    RowRange withOffset(long rows) {
        return new RowRange(limit, notNegative("offset", rows), ties);
    }

    void render(SqlWriter out) {
        if (limit >= 0 && !ties) {
            rows(out.sql(" limit "));
        }
        if (offset >= 0) {
            out.sql(" offset ").bind(Types.BIGINT, offset);
        }
        if (ties) {
            rows(out.sql(" fetch first "));
            out.sql(" rows with ties");
        }
    }

    /// A bound limit keeps the server from planning once for all executions, because it cannot know
    /// how few rows are wanted. Only large ones are bound: texts should not be countless.
    private void rows(SqlWriter out) {
        if (limit <= MOST_WRITTEN) {
            out.number(limit);
        } else {
            out.bind(Types.BIGINT, limit);
        }
    }
}
