package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.sql.FromItem;
import java.util.function.Function;

/// A join that still wants its condition.
///
/// @param <S> the statement it belongs to
public final class On<S> {

    private final Function<Join, S> statement;
    private final JoinKind kind;
    private final FromItem item;

    On(Function<Join, S> statement, JoinKind kind, FromItem item) {
        this.statement = statement;
        this.kind = kind;
        this.item = item;
    }

    /// `on condition`
    public S on(Condition condition) {
        return statement.apply(new Join(kind, false, item, condition));
    }
}
