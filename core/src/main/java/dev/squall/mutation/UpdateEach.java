package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.table.Column;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Many rows to update in one statement: by which columns they are found comes next.
///
/// @param <R> the record that is a row
/// @param <E> the Java type of the elements
public final class UpdateEach<R, E> {

    private final Target<R> target;
    private final List<E> elements;

    private UpdateEach(Target<R> target, List<E> elements) {
        this.target = target;
        this.elements = elements;
    }

    static <R, E> UpdateEach<R, E> of(Target<R> target, List<E> elements) {
        if (elements.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("an update of " + target.table() + " has no element")
                            .hint("skip the update where there is nothing to update"));
        }
        return new UpdateEach<>(target, elements);
    }

    /// A column that a row is found by, and its value of an element.
    public <T extends @Nullable Object> EachBy<R, E> by(
            Column<R, T> column, Function<? super E, ? extends T> value) {
        return new EachBy<>(target, elements, List.of()).by(column, value);
    }
}
