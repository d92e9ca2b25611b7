package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.expr.Ordering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a call asks of a shape.
///
/// @param where null: all rows
/// @param limit negative: all
/// @param lists what the call changes, by the number of the list
record Asked(
        @Nullable Condition where,
        List<Ordering> orderBy,
        long limit,
        long offset,
        Map<Integer, Options> lists) {

    static final Asked ALL = new Asked(null, List.of(), -1, 0, Map.of());

    Asked and(Condition condition) {
        Condition both = where == null ? condition : where.and(condition);
        return new Asked(both, orderBy, limit, offset, lists);
    }

    Asked ordered(List<Ordering> orderings) {
        return new Asked(where, orderings, limit, offset, lists);
    }

    Asked limited(long rows) {
        return new Asked(where, orderBy, rows, offset, lists);
    }

    /// The first rows, where it does not stop at fewer.
    Asked atMost(long rows) {
        return limit >= 0 && limit <= rows ? this : limited(rows);
    }

    Asked from(long rows) {
        return new Asked(where, orderBy, limit, rows, lists);
    }

    Asked with(int list, Options options) {
        Map<Integer, Options> changed = new HashMap<>(lists);
        changed.put(list, options);
        return new Asked(where, orderBy, limit, offset, Map.copyOf(changed));
    }

    /// Whether not all rows that meet the condition are asked for.
    boolean isRange() {
        return limit >= 0 || offset > 0;
    }

    Options of(Branch branch) {
        return lists.getOrDefault(branch.number(), branch.options());
    }
}
