package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.query.From;
import dev.squall.query.Joins;

/// `delete from users using …`: joins, and which rows, come next. `on` cannot name the table whose
/// rows are deleted; WHERE can.
///
/// @param <R> the record that is a row
public final class DeleteUsing<R> extends Joins<DeleteUsing<R>> {

    private final Target<R> target;
    private final boolean purge;

    DeleteUsing(Target<R> target, From from, boolean purge) {
        super(from);
        this.target = target;
        this.purge = purge;
    }

    @Override
    protected DeleteUsing<R> with(From changed) {
        return new DeleteUsing<>(target, changed, purge);
    }

    /// `where condition`: how its rows belong to those of the other items.
    ///
    /// @throws dev.squall.error.InvalidQuery if the condition has vanished, as `when(false, …)`
    ///   does
    public Delete<R> where(Condition condition) {
        return new Delete<>(target, Rows.matching("delete", condition).from(from), purge);
    }

    /// Every row of the table, without WHERE, if the other items have a row.
    public Delete<R> allRows() {
        return new Delete<>(target, Rows.all().from(from), purge);
    }
}
