package dev.squall.graph;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.shape.Relation;
import dev.squall.table.Joined;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The records inside of a record that a relation leads to.
///
/// @param name the relation's name
/// @param joined the columns of this side, and those of the other
/// @param records those of a record; null: it must not be
/// @param level what they are made of
record Edge<E, F>(
        String name,
        Joined<?> joined,
        Function<? super E, ? extends @Nullable Collection<? extends @Nullable F>> records,
        GraphLevel<?, F> level) {

    static <E, F> Edge<E, F> one(
            Relation<?, ?, ?> relation,
            Function<? super E, ? extends @Nullable F> record,
            GraphLevel<?, F> level) {
        return many(
                relation,
                element -> {
                    F one = record.apply(element);
                    return one == null ? List.of() : List.of(one);
                },
                level);
    }

    static <E, F> Edge<E, F> many(
            Relation<?, ?, ?> relation,
            Function<? super E, ? extends @Nullable Collection<? extends @Nullable F>> records,
            GraphLevel<?, F> level) {
        String name = relation.name();
        return new Edge<>(name, relation.from().related(relation.number(), name), records, level);
    }

    /// The records that belong to one.
    ///
    /// @throws InvalidQuery if there is a null in place of them
    Collection<F> of(E element) {
        Collection<? extends @Nullable F> found = records.apply(element);
        if (found == null || found.stream().anyMatch(Objects::isNull)) {
            throw new InvalidQuery(
                    Report.of(path(element) + (found == null ? " is null" : " has a null in it"))
                            .hint("where there is nothing to insert, it is an empty list"));
        }
        return found.stream().<F>map(Objects::requireNonNull).toList();
    }

    /// The component: `OrderDraft.details`.
    String path(E element) {
        return element.getClass().getSimpleName() + '.' + name;
    }
}
