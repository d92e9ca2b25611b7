package dev.squall.query;

import dev.squall.expr.Expr;
import dev.squall.expr.Ordering;
import dev.squall.table.Column;

/// One item of a page's order.
///
/// @param nullsFirst where nulls come
/// @param nullable whether there can be any
record PageKey(Expr<?> value, boolean descending, boolean nullsFirst, boolean nullable) {

    /// @param outer whether a join can leave a table without a row
    static PageKey of(Expr<?> value, Ordering ordering, boolean outer) {
        Boolean first = ordering.nullsComeFirst();
        boolean nullsFirst = first == null ? ordering.descending() : first;
        boolean never = value instanceof Column<?, ?> column && !column.nullable() && !outer;
        return new PageKey(value, ordering.descending(), nullsFirst, !never);
    }

    /// The same, the other way round.
    PageKey reversed() {
        return new PageKey(value, !descending, !nullsFirst, nullable);
    }

    /// The item of `order by`. Where nulls come is said only where it is not the default.
    Ordering ordering() {
        Ordering plain = descending ? value.desc() : value.asc();
        if (nullsFirst == descending || !nullable) {
            return plain;
        }
        return nullsFirst ? plain.nullsFirst() : plain.nullsLast();
    }
}
