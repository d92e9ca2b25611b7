package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.query.From;
import dev.squall.sql.FromItem;

/// `update users set …`: which rows comes next.
///
/// @param <R> the record that is a row
public final class UpdateSet<R> extends Sets<R, UpdateSet<R>> {

    private final Target<R> target;

    UpdateSet(Target<R> target, Assignments<R> assignments) {
        super(assignments);
        this.target = target;
    }

    @Override
    UpdateSet<R> with(Assignments<R> changed) {
        return new UpdateSet<>(target, changed);
    }

    /// `from item`: what is set, and which rows, can come from other items. Where several of their
    /// rows fit one of the table, PostgreSQL takes any of them.
    public UpdateFrom<R> from(FromItem item) {
        return new UpdateFrom<>(target, assignments, From.of(item));
    }

    /// `where condition`
    ///
    /// @throws dev.squall.error.InvalidQuery if the condition has vanished, as `when(false, …)`
    ///   does
    public Update<R> where(Condition condition) {
        return new Update<>(target, assignments, Rows.matching("update", condition));
    }

    /// Every row of the table, without WHERE.
    public Update<R> allRows() {
        return new Update<>(target, assignments, Rows.all());
    }
}
