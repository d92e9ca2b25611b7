package dev.squall.mutation;

import dev.squall.expr.Condition;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// `when not matched`: what is done with the row of the source. The table cannot be named here.
///
/// @param <R> the record that is a row
public final class NotMatched<R> {

    private final @Nullable Condition condition;
    private final Overriding overriding;

    NotMatched() {
        this(null, Overriding.NOTHING);
    }

    private NotMatched(@Nullable Condition condition, Overriding overriding) {
        this.condition = condition;
        this.overriding = overriding;
    }

    /// `and condition`: only then.
    public NotMatched<R> and(Condition more) {
        return new NotMatched<>(condition == null ? more : condition.and(more), overriding);
    }

    /// `overriding system value`: a `generated always` column takes the value it is given.
    public NotMatched<R> overridingSystemValue() {
        return new NotMatched<>(condition, Overriding.SYSTEM_VALUE);
    }

    /// `overriding user value`: identity columns count on, whatever they are given.
    public NotMatched<R> overridingUserValue() {
        return new NotMatched<>(condition, Overriding.USER_VALUE);
    }

    /// `then insert (…) values (…)`
    ///
    /// @throws dev.squall.error.InvalidQuery if nothing is set
    public MergeClause<R> insert(UnaryOperator<Setting<R>> set) {
        return clause(MergeAction.INSERT, Setting.of("a merge's insert", set));
    }

    /// `then insert default values`
    public MergeClause<R> insertDefaultValues() {
        return clause(MergeAction.INSERT, new Assignments<>());
    }

    /// `then do nothing`: clauses behind it do not see the row.
    public MergeClause<R> doNothing() {
        return clause(MergeAction.NOTHING, new Assignments<>());
    }

    private MergeClause<R> clause(MergeAction action, Assignments<R> assignments) {
        return new MergeClause<>(MergeCase.NOT_MATCHED, condition, action, assignments, overriding);
    }
}
