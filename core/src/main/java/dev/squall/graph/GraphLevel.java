package dev.squall.graph;

import dev.squall.shape.ToMany;
import dev.squall.shape.ToOne;
import dev.squall.table.NewRowValues;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A record of an [InsertOf], while generated code says what it is made of: the columns that it
/// sets, and the records inside of it.
///
/// @param <T> the table that its rows are inserted into
/// @param <E> the record
public final class GraphLevel<T extends Table<?>, E> {

    private final T table;
    private final GraphValues<T, E> values;
    private final List<Edge<E, ?>> parents = new ArrayList<>();
    private final List<Edge<E, ?>> children = new ArrayList<>();

    /// @param values sets the columns of a record
    public GraphLevel(T table, GraphValues<T, E> values) {
        this.table = table;
        this.values = values;
    }

    /// The table that its rows are inserted into.
    public T table() {
        return table;
    }

    /// A row that a row refers to: inserted before it.
    public <C, U extends Table<C>, F> void parent(
            ToOne<?, C, U> relation,
            Function<? super E, ? extends @Nullable F> record,
            GraphLevel<U, F> level) {
        parents.add(Edge.one(relation, record, level));
    }

    /// The one row that refers to a row: inserted after it.
    public <C, U extends Table<C>, F> void one(
            ToOne<?, C, U> relation,
            Function<? super E, ? extends @Nullable F> record,
            GraphLevel<U, F> level) {
        children.add(Edge.one(relation, record, level));
    }

    /// The rows that refer to a row: inserted after it, in their order.
    public <C, U extends Table<C>, F> void many(
            ToMany<?, C, U> relation,
            Function<? super E, ? extends Collection<? extends F>> records,
            GraphLevel<U, F> level) {
        children.add(Edge.many(relation, records, level));
    }

    List<Edge<E, ?>> parents() {
        return parents;
    }

    List<Edge<E, ?>> children() {
        return children;
    }

    /// What a record sets.
    NewRowValues values(E record) {
        var set = new NewRowValues(table);
        values.set(table, record, set);
        return set;
    }
}
