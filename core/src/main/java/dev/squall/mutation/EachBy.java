package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.table.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Many rows to update in one statement: more columns to find them by, or what is set.
///
/// @param <R> the record that is a row
/// @param <E> the Java type of the elements
public final class EachBy<R, E> {

    private final Target<R> target;
    private final List<E> elements;
    private final List<EachColumn<R>> keys;

    EachBy(Target<R> target, List<E> elements, List<EachColumn<R>> keys) {
        this.target = target;
        this.elements = elements;
        this.keys = keys;
    }

    /// Another column that a row is found by: its key has several, or only a row of this version is
    /// to be updated.
    public <T extends @Nullable Object> EachBy<R, E> by(
            Column<R, T> column, Function<? super E, ? extends T> value) {
        return new EachBy<>(
                target, elements, EachColumn.plus(keys, EachColumn.of(column, elements, value)));
    }

    /// `set column = value`, of each element.
    ///
    /// @throws InvalidQuery if two elements are for one row
    public <T extends @Nullable Object> UpdatedEach<R, E> set(
            Column<R, T> column, Function<? super E, ? extends T> value) {
        checkKeys();
        return new UpdatedEach<>(target, elements, keys, List.of(), false).set(column, value);
    }

    private void checkKeys() {
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            List<@Nullable Object> key = new ArrayList<>(keys.size());
            for (EachColumn<R> column : keys) {
                key.add(column.values().get(i));
            }
            if (!seen.add(key)) {
                throw new InvalidQuery(
                        Report.of("two elements update the same row of " + target.table())
                                .line("detail", "element " + i + " has a key that was there before")
                                .hint("leave one out: PostgreSQL would take any of them"));
            }
        }
    }
}
