package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.sql.FromItem;
import dev.squall.sql.LiveRows;
import dev.squall.sql.SqlWriter;

/// `left join user_roles on …`
record Join(JoinKind kind, FromItem item, Condition on) {

    /// That its rows are not deleted belongs into `on`: in WHERE it would undo an outer join.
    ///
    /// @param deletedToo whether rows that are marked as deleted are joined too
    void render(SqlWriter out, boolean deletedToo) {
        out.sql(kind.sql).add(item).sql(" on ");
        LiveRows.and(out, on, deletedToo ? null : item);
    }
}
