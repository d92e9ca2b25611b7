package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.sql.FromItem;

/// A join that still wants its condition.
///
/// @param <S> the select it belongs to
public final class On<S extends Select<?, S>> {

    private final Select<?, S> select;
    private final JoinKind kind;
    private final boolean lateral;
    private final FromItem item;

    On(Select<?, S> select, JoinKind kind, boolean lateral, FromItem item) {
        this.select = select;
        this.kind = kind;
        this.lateral = lateral;
        this.item = item;
    }

    /// `on condition`
    public S on(Condition condition) {
        return select.with(select.clauses.withJoin(new Join(kind, lateral, item, condition)));
    }
}
