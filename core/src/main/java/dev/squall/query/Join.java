package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.sql.FromItem;
import dev.squall.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/// `left join user_roles on …`
///
/// @param lateral whether the item sees those before it
/// @param on null for a cross join, and for a lateral one that takes all rows
record Join(JoinKind kind, boolean lateral, FromItem item, @Nullable Condition on) {

    /// Says which items it can leave without a row.
    ///
    /// @param first how many items were in scope before FROM
    /// @param at where its own item stands
    void decide(SqlWriter out, int first, int at) {
        if (kind.nullsEarlier) {
            for (int i = first; i < at; i++) {
                out.outer(i, true);
            }
        }
        if (kind.nullsJoined) {
            out.outer(at, true);
        }
    }

    boolean seesEarlierItems() {
        return lateral || item.seesEarlierItems();
    }
}
