package dev.squall.query;

import dev.squall.expr.Condition;
import java.util.function.Function;

/// A lateral join that still wants its condition. Its query says itself what belongs together, so
/// that there may be none.
///
/// @param <S> the statement it belongs to
public final class LateralOn<S> {

    private final Function<Join, S> statement;
    private final JoinKind kind;
    private final Derived<?> query;

    LateralOn(Function<Join, S> statement, JoinKind kind, Derived<?> query) {
        this.statement = statement;
        this.kind = kind;
        this.query = query;
    }

    /// `on condition`
    public S on(Condition condition) {
        return statement.apply(new Join(kind, true, query, condition));
    }

    /// `on true`: all rows of the query.
    public S onTrue() {
        return statement.apply(new Join(kind, true, query, null));
    }
}
