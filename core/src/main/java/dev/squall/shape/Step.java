package dev.squall.shape;

import dev.squall.query.SelectRows;
import dev.squall.query.Subqueries;
import dev.squall.table.Column;
import dev.squall.table.Joined;
import java.util.List;

/// A step from a table of a shape to the next, which may be behind tables that are not read.
///
/// @param way each table, and how it is joined to the one before it
/// @param list the number of the list whose rows it leads to; negative: it leads to one row, which
///   others may lead to as well
record Step(List<Joined<?>> way, int list) {

    /// The table it leads to.
    Joined<?> joined() {
        return way.getLast();
    }

    /// The columns that it starts from.
    List<? extends Column<?, ?>> here() {
        return way.getFirst().here();
    }

    /// Whether each row it leads to is reached from one row alone.
    boolean isOwned() {
        return list >= 0 && way.size() == 1;
    }

    /// The columns by which its rows say to which row they belong: their own, where Java finds them
    /// equal to those of that row.
    List<? extends Column<?, ?>> linked() {
        return isLinked() ? joined().there() : here();
    }

    /// Whether its rows themselves say to which row they belong.
    boolean isLinked() {
        return way.size() == 1 && Key.isExact(here(), joined().there());
    }

    /// Joins its tables.
    <T> SelectRows<T> joined(SelectRows<T> select) {
        SelectRows<T> rows = select;
        for (Joined<?> joined : way) {
            rows = rows.innerJoin(joined.table()).on(joined.on());
        }
        return rows;
    }

    /// The rows it leads to, as a query of their own that sees the row it starts from.
    SelectRows<?> rows() {
        SelectRows<?> rows = Subqueries.from(joined().table());
        for (int i = way.size() - 1; i > 0; i--) {
            rows = rows.innerJoin(way.get(i - 1).table()).on(way.get(i).on());
        }
        return rows.where(way.getFirst().on());
    }
}
