package dev.squall.graph;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.error.RowNotInserted;
import java.util.List;

/// An insert of graphs that gives back their own rows: `db.insertGraph(order).returning()`.
///
/// @param <R> the record of the table
public final class ReturnedRoots<R> {

    private final InsertGraph<R> insert;

    ReturnedRoots(InsertGraph<R> insert) {
        this.insert = insert;
    }

    /// Runs it; the row of each graph, in their order.
    public List<R> list() {
        return insert.returned();
    }

    /// Runs it; the row of the one graph.
    ///
    /// @throws InvalidQuery if there are more graphs, before anything is sent
    public R one() {
        if (insert.size() > 1) {
            throw new InvalidQuery(
                    Report.of("one() is asked of " + insert.size() + " graphs")
                            .hint("list() gives the row of each"));
        }
        List<R> rows = list();
        if (rows.isEmpty()) {
            throw new RowNotInserted("the graph's table", 1, 0);
        }
        return rows.getFirst();
    }
}
