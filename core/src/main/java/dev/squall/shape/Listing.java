package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.expr.Sortable;
import org.jspecify.annotations.Nullable;

/// Which rows a list of a shape has, and in which order. Each step gives a new one.
public final class Listing {

    private final @Nullable String component;
    private final Options options;

    /// All rows, in the order of their primary key.
    public Listing() {
        this(null, Options.ALL);
    }

    /// The same for a component.
    ///
    /// @param component its name: `UserFile.projects`
    public Listing(String component) {
        this(component, Options.ALL);
    }

    private Listing(@Nullable String component, Options options) {
        this.component = component;
        this.options = options;
    }

    /// The name of its component; null: none says what rows it has.
    @Nullable String component() {
        return component;
    }

    static Listing of(Options options) {
        return new Listing(null, options);
    }

    Options options() {
        return options;
    }

    /// Only rows that meet a condition; a second one is added with `and`.
    public Listing where(Condition condition) {
        return new Listing(component, options.and(condition));
    }

    /// The same for a condition in text of the user's own that calls nothing which is `volatile`,
    /// so that it has one value in all statements of a snapshot.
    public Listing whereStable(Condition condition) {
        return where(new Declared(condition));
    }

    /// In this order, in place of an earlier one.
    public Listing orderBy(Sortable... items) {
        return new Listing(component, options.ordered(Sortable.orderings(items)));
    }

    /// The first rows of each list.
    ///
    /// @throws IllegalArgumentException if it is negative
    public Listing limit(long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("limit is negative: " + rows);
        }
        return new Listing(component, options.limited(rows));
    }
}
