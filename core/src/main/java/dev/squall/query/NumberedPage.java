package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Ordering;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page by its number, and how many rows there are in all.
///
/// @param number the page's number, from 1
/// @param size how many rows a page has
/// @param total how many rows all pages have
/// @param <T> the Java value of a row
public record NumberedPage<T extends @Nullable Object>(
        List<T> rows, int number, int size, long total) {

    @SuppressWarnings({"unchecked", "NullAway"}) // a count, and rows of this type
    static <T extends @Nullable Object> NumberedPage<T> of(
            List<@Nullable Object> answers, int number, int size) {
        return new NumberedPage<>((List<T>) answers.get(1), number, size, (Long) answers.get(0));
    }

    /// Refuses a query without an order, or with a limit of its own.
    static void check(List<Ordering> orderBy, RowRange range) {
        if (orderBy.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("a page is asked for of a query without an order")
                            .hint("add orderBy(…)"));
        }
        if (!range.isAll()) {
            throw new InvalidQuery(
                    Report.of("a page is asked for of a query that has a limit")
                            .hint("the page is the limit"));
        }
    }

    /// How many pages there are.
    public long pages() {
        return (total + size - 1) / size;
    }

    /// Whether there are rows behind these.
    public boolean hasMore() {
        return number < pages();
    }

    /// The same page with other values.
    public <U extends @Nullable Object> NumberedPage<U> map(
            Function<? super T, ? extends U> change) {
        return new NumberedPage<>(rows.stream().<U>map(change).toList(), number, size, total);
    }
}
