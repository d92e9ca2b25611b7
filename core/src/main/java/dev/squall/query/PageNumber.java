package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.run.PageRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which page is asked for, by its number. For what is read by several statements; others have
/// [Query#page(int, int)].
///
/// @param number from 1
/// @param size how many rows a page has
public record PageNumber(int number, int size) {

    /// @throws InvalidQuery if number or size are out of range
    static PageNumber of(int number, int size, PageRules rules) {
        rules.check(size);
        if (number < 1) {
            throw new InvalidQuery(Report.of("page " + number + ": pages are counted from 1"));
        }
        return new PageNumber(number, size);
    }

    /// A page of the rows of a select.
    ///
    /// @throws InvalidQuery if it has no order, a limit of its own, or number or size are out of
    ///   range
    public static PageNumber of(Select<?, ?> query, int number, int size, PageRules rules) {
        PageNumber page = of(number, size, rules);
        NumberedPage.check(query.clauses.orderBy(), query.clauses.range());
        return page;
    }

    /// How many rows stand before it.
    public long offset() {
        return (number - 1L) * size;
    }

    /// The page of the rows that were read.
    public <T extends @Nullable Object> NumberedPage<T> of(List<T> rows, long total) {
        return new NumberedPage<>(rows, number, size, total);
    }
}
