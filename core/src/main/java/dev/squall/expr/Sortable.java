package dev.squall.expr;

import java.util.Arrays;
import java.util.List;

/// What stands in `order by`: an expression, or one with a direction.
///
/// ```java
/// db.from(orders).orderBy(orders.createdAt.desc(), orders.id)   // order by created_at desc, id
/// ```
public interface Sortable {

    /// With its direction: an expression is ascending.
    Ordering ordering();

    /// The directions of several.
    static List<Ordering> orderings(Sortable... items) {
        return Arrays.stream(items).map(Sortable::ordering).toList();
    }
}
