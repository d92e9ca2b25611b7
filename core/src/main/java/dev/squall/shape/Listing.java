package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.expr.Sortable;

/// Which rows a list of a shape has, and in which order. Each step gives a new one.
public final class Listing {

    private final Options options;

    /// All rows, in the order of their primary key.
    public Listing() {
        this(Options.ALL);
    }

    private Listing(Options options) {
        this.options = options;
    }

    Options options() {
        return options;
    }

    /// Only rows that meet a condition; a second one is added with `and`.
    public Listing where(Condition condition) {
        return new Listing(options.and(condition));
    }

    /// In this order, in place of an earlier one.
    public Listing orderBy(Sortable... items) {
        return new Listing(options.ordered(Sortable.orderings(items)));
    }

    /// The first rows of each list.
    ///
    /// @throws IllegalArgumentException if it is negative
    public Listing limit(long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("limit is negative: " + rows);
        }
        return new Listing(options.limited(rows));
    }
}
