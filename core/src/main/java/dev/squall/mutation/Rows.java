package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Condition;
import dev.squall.sql.LiveRows;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Table;
import org.jspecify.annotations.Nullable;

/// Which rows an update or delete touches.
record Rows(@Nullable Condition condition) {

    static final Rows ALL = new Rows(null);

    /// The rows that a condition picks.
    ///
    /// @throws InvalidQuery if it picks none because it has vanished: that would be the whole table
    static Rows matching(String statement, Condition condition) {
        if (condition.isAlways()) {
            throw new InvalidQuery(
                    Report.of("the condition of this " + statement + " has vanished")
                            .line("detail", "every part of it was switched off by when(false, …)")
                            .hint("write allRows() if the whole table is meant"));
        }
        return new Rows(condition);
    }

    Rows and(String statement, Condition more) {
        return matching(statement, condition == null ? more : condition.and(more));
    }

    /// Writes WHERE.
    ///
    /// @param skipping the table whose deleted rows are skipped; null: no row is
    void render(SqlWriter out, @Nullable Table<?> skipping) {
        LiveRows.where(out, condition, skipping);
    }
}
