package dev.squall.sql;

import org.jspecify.annotations.Nullable;

/// Conditions that also skip rows marked as deleted, of items of FROM that have such rows.
public final class LiveRows {

    private LiveRows() {}

    /// Writes ` where …`, if there is anything to say.
    ///
    /// @param skipping the item whose deleted rows are skipped; null: no row is
    public static void where(
            SqlWriter out, @Nullable Operand condition, @Nullable FromItem skipping) {
        where(out, condition, skipping, null);
    }

    /// The same for two items.
    public static void where(
            SqlWriter out,
            @Nullable Operand condition,
            @Nullable FromItem skipping,
            @Nullable FromItem alsoSkipping) {
        FromItem one = skips(skipping) ? skipping : null;
        FromItem other = skips(alsoSkipping) ? alsoSkipping : null;
        FromItem first = one == null ? other : one;
        if (condition != null) {
            and(out.sql(" where "), condition, first);
        } else if (first != null) {
            first.renderLive(out.sql(" where "));
        }
        if (one != null && other != null) {
            other.renderLive(out.sql(" and "));
        }
    }

    private static boolean skips(@Nullable FromItem item) {
        return item != null && item.skipsDeleted();
    }

    /// Writes a condition, and that the rows of an item are not deleted.
    ///
    /// @param skipping the item whose deleted rows are skipped; null: no row is
    public static void and(SqlWriter out, Operand condition, @Nullable FromItem skipping) {
        if (skipping == null || !skipping.skipsDeleted()) {
            out.condition(condition);
            return;
        }
        if (condition.precedence().compareTo(Precedence.AND) < 0) {
            out.nested(condition);
        } else {
            out.condition(condition);
        }
        skipping.renderLive(out.sql(" and "));
    }
}
