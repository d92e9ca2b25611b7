package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.expr.Sortable;

/// What is said of the rows that a relation leads to. Each step gives a new one.
///
/// @param <C> the record that is such a row
public final class FetchMany<C> extends Fetching<C, FetchMany<C>> {

    private final Fetch said;

    FetchMany() {
        this(Fetch.NOTHING);
    }

    private FetchMany(Fetch said) {
        this.said = said;
    }

    Fetch said() {
        return said;
    }

    @Override
    FetchMany<C> with(Wish wish) {
        return new FetchMany<>(said.with(wish));
    }

    /// Only rows that meet a condition, beside what the shape says; a second one is added with
    /// `and`.
    public FetchMany<C> where(Condition condition) {
        return new FetchMany<>(said.and(condition));
    }

    /// In this order, in place of the shape's.
    public FetchMany<C> orderBy(Sortable... items) {
        return new FetchMany<>(said.ordered(Sortable.orderings(items)));
    }

    /// The first rows of each parent, in place of the shape's limit.
    ///
    /// @throws IllegalArgumentException if it is negative
    public FetchMany<C> limit(long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("limit is negative: " + rows);
        }
        return new FetchMany<>(said.limited(rows));
    }
}
