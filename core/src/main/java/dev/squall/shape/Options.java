package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.expr.Ordering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which rows a list of a shape has, and in which order.
///
/// @param where null: all
/// @param orderBy empty: by the primary key
/// @param limit how many at most; negative: all
record Options(@Nullable Condition where, List<Ordering> orderBy, long limit) {

    static final Options ALL = new Options(null, List.of(), -1);

    Options and(Condition condition) {
        return new Options(where == null ? condition : where.and(condition), orderBy, limit);
    }

    Options ordered(List<Ordering> orderings) {
        return new Options(where, orderings, limit);
    }

    Options limited(long rows) {
        return new Options(where, orderBy, rows);
    }
}
