package dev.squall.mutation;

import dev.squall.expr.Condition;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// `when matched`: what is done with the row of the table.
///
/// @param <R> the record that is a row
public final class Matched<R> {

    private final MergeCase kind;
    private final @Nullable Condition condition;

    Matched(MergeCase kind) {
        this(kind, null);
    }

    private Matched(MergeCase kind, @Nullable Condition condition) {
        this.kind = kind;
        this.condition = condition;
    }

    /// `and condition`: only then.
    public Matched<R> and(Condition more) {
        return new Matched<>(kind, condition == null ? more : condition.and(more));
    }

    /// `then update set …`
    ///
    /// @throws dev.squall.error.InvalidQuery if nothing is set
    public MergeClause<R> update(UnaryOperator<Setting<R>> set) {
        return clause(MergeAction.UPDATE, Setting.of("a merge's update", set));
    }

    /// `then delete`; of a table with `@SoftDelete`, `then update set deleted_at = now()`.
    public MergeClause<R> delete() {
        return clause(MergeAction.DELETE, new Assignments<>());
    }

    /// `then do nothing`: clauses behind it do not see the row.
    public MergeClause<R> doNothing() {
        return clause(MergeAction.NOTHING, new Assignments<>());
    }

    private MergeClause<R> clause(MergeAction action, Assignments<R> assignments) {
        return new MergeClause<>(kind, condition, action, assignments, Overriding.NOTHING);
    }
}
