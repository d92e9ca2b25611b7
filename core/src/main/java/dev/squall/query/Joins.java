package dev.squall.query;

import dev.squall.sql.FromItem;

/// A statement that writes and whose FROM takes joins.
///
/// @param <S> the statement itself
public abstract class Joins<S> {

    /// Its items so far.
    protected final From from;

    /// @param from its items so far
    protected Joins(From from) {
        this.from = from;
    }

    /// The same statement with other items.
    protected abstract S with(From changed);

    private S joined(Join join) {
        return with(from.withJoin(join));
    }

    /// `join item on …`
    public final On<S> innerJoin(FromItem item) {
        return new On<>(this::joined, JoinKind.INNER, item);
    }

    /// `left join item on …`: its columns can be null, and are returned with `orNull()`.
    public final On<S> leftJoin(FromItem item) {
        return new On<>(this::joined, JoinKind.LEFT, item);
    }

    /// `right join item on …`: the columns of all items before it can be null.
    public final On<S> rightJoin(FromItem item) {
        return new On<>(this::joined, JoinKind.RIGHT, item);
    }

    /// `full join item on …`: all columns of FROM can be null.
    public final On<S> fullJoin(FromItem item) {
        return new On<>(this::joined, JoinKind.FULL, item);
    }

    /// `cross join item`: each row with each row.
    public final S crossJoin(FromItem item) {
        return joined(new Join(JoinKind.CROSS, false, item, null));
    }

    /// `join lateral (…) as item on …`: a query that sees the items before it.
    public final LateralOn<S> innerJoinLateral(Derived<?> query) {
        return new LateralOn<>(this::joined, JoinKind.INNER, query);
    }

    /// `left join lateral (…) as item on …`
    public final LateralOn<S> leftJoinLateral(Derived<?> query) {
        return new LateralOn<>(this::joined, JoinKind.LEFT, query);
    }
}
