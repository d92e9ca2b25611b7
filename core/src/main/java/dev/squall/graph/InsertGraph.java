package dev.squall.graph;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.run.Executor;
import java.util.Collection;
import java.util.List;

/// Inserts records with the records inside of them: what `db.insertGraph(order)` begins.
///
/// One statement for each table of a level, those that others refer to first, in one transaction;
/// one round trip as long as the keys are known on this side, and one more for each level whose
/// keys come from the server.
///
/// @param <R> the record of the table
public final class InsertGraph<R> {

    private final List<InsertOf<R>> graphs;
    private final Executor executor;

    private InsertGraph(List<InsertOf<R>> graphs, Executor executor) {
        this.graphs = graphs;
        this.executor = executor;
    }

    /// Some graphs, at least one.
    ///
    /// @throws InvalidQuery if there is none
    public static <R> InsertGraph<R> of(
            Collection<? extends InsertOf<R>> graphs, Executor executor) {
        if (graphs.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("an insert of graphs has no graph")
                            .hint("skip the insert where there is nothing to insert"));
        }
        return new InsertGraph<>(List.copyOf(graphs), executor);
    }

    /// Runs it; how many rows it wrote, in all tables.
    ///
    /// @throws InvalidQuery if the processor has written nothing for the record
    public long execute() {
        return graph().insert(executor);
    }

    /// Gives the rows of the graphs themselves, whole, with what the server has given them.
    public ReturnedRoots<R> returning() {
        return new ReturnedRoots<>(this);
    }

    @SuppressWarnings("unchecked") // the rows of an InsertOf<R> are of the table whose record is R
    List<R> returned() {
        return (List<R>) graph().insertReturning(executor);
    }

    int size() {
        return graphs.size();
    }

    private Graph graph() {
        var graph = new Graph();
        graphs.forEach(record -> add(graph, record));
        return graph;
    }

    @SuppressWarnings("unchecked") // the processor writes the level of the record it is named after
    private static <E> void add(Graph graph, E record) {
        graph.add((GraphLevel<?, E>) GraphInserts.of(record.getClass()), record);
    }
}
