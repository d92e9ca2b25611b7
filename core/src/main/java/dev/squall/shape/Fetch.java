package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.expr.Ordering;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a call says of the rows that a relation leads to.
///
/// @param where null: nothing
/// @param orderBy empty: nothing
/// @param limit negative: nothing
/// @param inside what it says of the relations of these rows
record Fetch(@Nullable Condition where, List<Ordering> orderBy, long limit, List<Wish> inside) {

    static final Fetch NOTHING = new Fetch(null, List.of(), -1, List.of());

    Fetch and(Condition condition) {
        return new Fetch(where == null ? condition : where.and(condition), orderBy, limit, inside);
    }

    Fetch ordered(List<Ordering> orderings) {
        return new Fetch(where, orderings, limit, inside);
    }

    Fetch limited(long rows) {
        return new Fetch(where, orderBy, rows, inside);
    }

    Fetch with(Wish wish) {
        List<Wish> all = new ArrayList<>(inside);
        all.add(wish);
        return new Fetch(where, orderBy, limit, List.copyOf(all));
    }

    /// Whether it says which rows there are.
    boolean saysWhich() {
        return where != null || !orderBy.isEmpty() || limit >= 0;
    }

    /// Which rows a list has then.
    ///
    /// @param declared which it has otherwise
    /// @param level its table
    Options of(Options declared, Table<?> level) {
        Options options = where == null ? declared : declared.and(new OfLevel(level, where));
        if (!orderBy.isEmpty()) {
            options = options.ordered(orderBy.stream().map(o -> OfLevel.order(level, o)).toList());
        }
        return limit < 0 ? options : options.limited(limit);
    }
}
