package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Condition;
import dev.squall.expr.Ordering;
import dev.squall.run.Executor;
import dev.squall.sql.FromItem;
import dev.squall.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a table that a select asks for, so that more can be read with each of them.
///
/// @param where null: all
/// @param limit negative: all
/// @param <R> the record that is a row
public record RootRows<R>(
        Table<R> table,
        @Nullable Condition where,
        List<Ordering> orderBy,
        long limit,
        long offset,
        List<RowLock> locks,
        Executor executor) {

    /// The rows of a select.
    ///
    /// @param item whose whole rows it selects; null: it selects something else
    /// @throws InvalidQuery if it is not of one table, or has a clause that says more
    @SuppressWarnings("unchecked") // a select of whole rows of a table
    static <R> RootRows<R> of(@Nullable FromItem item, Clauses clauses, Executor executor) {
        if (!(item instanceof Table<?> table) || !clauses.isOfOneItem()) {
            throw new InvalidQuery(
                    Report.of("fetch(…) reads rows of one table, and what belongs to them")
                            .line("of", item == null ? "other columns" : item.qualifier())
                            .hint(
                                    "before it there can be where, orderBy, limit, offset and"
                                            + " locks; conditions on other tables are those of"
                                            + " relations: users.projects.any(…)"));
        }
        RowRange range = clauses.range();
        return new RootRows<>(
                (Table<R>) table,
                clauses.where(),
                clauses.orderBy(),
                range.limit(),
                range.offset(),
                clauses.locks(),
                executor);
    }
}
