package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.expr.Ordering;
import dev.squall.query.RowLock;
import dev.squall.query.SelectRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a call asks of a shape.
///
/// @param rows which rows of its table
/// @param lists what the call changes, by the number of the list
/// @param oneStatement whether all levels are one statement; null: by the rule
record Asked(Rows rows, Map<Integer, Options> lists, @Nullable Boolean oneStatement) {

    static final Asked ALL = new Asked(new Rows(null, List.of(), -1, 0, List.of()), Map.of(), null);

    /// Which rows of the shape's table are asked for.
    ///
    /// @param where null: all rows
    /// @param limit negative: all
    record Rows(
            @Nullable Condition where,
            List<Ordering> orderBy,
            long limit,
            long offset,
            List<RowLock> locks) {

        /// Adds what says which rows, but for their order and number.
        <T> SelectRows<T> where(SelectRows<T> select) {
            return where == null ? select : select.where(where);
        }

        /// Adds the order and the number of rows.
        <T> SelectRows<T> ranged(SelectRows<T> select, List<Ordering> order) {
            SelectRows<T> rows = order.isEmpty() ? select : select.orderBy(order);
            if (limit >= 0) {
                rows = rows.limit(limit);
            }
            return offset > 0 ? rows.offset(offset) : rows;
        }
    }

    static Asked of(Rows rows) {
        return new Asked(rows, Map.of(), null);
    }

    private Asked with(Rows changed) {
        return new Asked(changed, lists, oneStatement);
    }

    Asked and(@Nullable Condition condition) {
        if (condition == null) {
            return this;
        }
        Condition both = rows.where == null ? condition : rows.where.and(condition);
        return with(new Rows(both, rows.orderBy, rows.limit, rows.offset, rows.locks));
    }

    Asked ordered(List<Ordering> orderings) {
        return with(new Rows(rows.where, orderings, rows.limit, rows.offset, rows.locks));
    }

    Asked limited(long count) {
        return with(new Rows(rows.where, rows.orderBy, count, rows.offset, rows.locks));
    }

    /// The first rows, where it does not stop at fewer.
    Asked atMost(long count) {
        return rows.limit >= 0 && rows.limit <= count ? this : limited(count);
    }

    Asked from(long count) {
        return with(new Rows(rows.where, rows.orderBy, rows.limit, count, rows.locks));
    }

    Asked locked(RowLock lock) {
        return with(new Rows(rows.where, rows.orderBy, rows.limit, rows.offset, List.of(lock)));
    }

    /// All rows that meet a condition, in an order: with what is asked of the lists.
    Asked only(Condition condition, List<Ordering> order) {
        return with(new Rows(condition, order, -1, 0, List.of()));
    }

    Asked with(int list, Options options) {
        Map<Integer, Options> changed = new HashMap<>(lists);
        changed.put(list, options);
        return new Asked(rows, Map.copyOf(changed), oneStatement);
    }

    Asked as(boolean one) {
        return new Asked(rows, lists, one);
    }

    /// Whether not all rows that meet the condition are asked for.
    boolean isRange() {
        return rows.limit >= 0 || rows.offset > 0;
    }

    boolean isLocked() {
        return !rows.locks.isEmpty();
    }

    Options of(Branch branch) {
        return lists.getOrDefault(branch.number(), branch.options());
    }
}
