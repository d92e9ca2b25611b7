package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.query.From;
import dev.squall.query.Joins;

/// `update users set … from …`: joins, and which rows, come next. `on` cannot name the table that
/// is updated; WHERE can.
///
/// @param <R> the record that is a row
public final class UpdateFrom<R> extends Joins<UpdateFrom<R>> {

    private final Target<R> target;
    private final Assignments<R> assignments;

    UpdateFrom(Target<R> target, Assignments<R> assignments, From from) {
        super(from);
        this.target = target;
        this.assignments = assignments;
    }

    @Override
    protected UpdateFrom<R> with(From changed) {
        return new UpdateFrom<>(target, assignments, changed);
    }

    /// `where condition`: how its rows belong to those of the other items.
    ///
    /// @throws dev.squall.error.InvalidQuery if the condition has vanished, as `when(false, …)`
    ///   does
    public Update<R> where(Condition condition) {
        return new Update<>(target, assignments, Rows.matching("update", condition).from(from));
    }

    /// Every row of the table, without WHERE.
    public Update<R> allRows() {
        return new Update<>(target, assignments, Rows.all().from(from));
    }
}
