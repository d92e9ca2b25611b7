package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column, and its value in each of many rows.
record EachColumn<R>(Column<R, ?> column, List<@Nullable Object> values) {

    static <R, E, T extends @Nullable Object> EachColumn<R> of(
            Column<R, T> column, List<E> elements, Function<? super E, ? extends T> value) {
        List<@Nullable Object> values = new ArrayList<>(elements.size());
        for (E element : elements) {
            T one = value.apply(element);
            NewValue.check(column, one);
            values.add(one);
        }
        return new EachColumn<>(column, values);
    }

    /// @throws InvalidQuery if the column is among them
    static <R> List<EachColumn<R>> plus(List<EachColumn<R>> columns, EachColumn<R> more) {
        refuse(columns, more.column);
        List<EachColumn<R>> all = new ArrayList<>(columns);
        all.add(more);
        return all;
    }

    /// @throws InvalidQuery if the column is among them
    static <R> void refuse(List<EachColumn<R>> columns, Column<R, ?> column) {
        if (columns.stream().anyMatch(c -> c.column.name().equals(column.name()))) {
            throw new InvalidQuery(
                    Report.of(column + " is named twice")
                            .hint("name each column once, in by(…) or in set(…)"));
        }
    }

    EachColumn<R> part(int from, int to) {
        return new EachColumn<>(column, values.subList(from, to));
    }
}
