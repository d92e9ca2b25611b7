package dev.squall.query;

import dev.squall.expr.Expr;
import dev.squall.sql.FromItem;

/// A select list that still wants its FROM.
///
/// @param <S> the select it becomes
public final class SelectFrom<S extends Select<?, S>> {

    private final S select;

    SelectFrom(S select) {
        this.select = select;
    }

    /// `select distinct …`
    public SelectFrom<S> distinct() {
        return new SelectFrom<>(select.distinct());
    }

    /// `select distinct on (…) …`: of rows with equal values the first, in the order of `order by`.
    public SelectFrom<S> distinctOn(Expr<?>... expressions) {
        return new SelectFrom<>(select.distinctOn(expressions));
    }

    /// No FROM at all: `select (select count(*) from users), …` is one row.
    public S withoutFrom() {
        return select;
    }

    /// `from item`
    public S from(FromItem item) {
        return select.with(select.clauses.withFrom(item));
    }
}
