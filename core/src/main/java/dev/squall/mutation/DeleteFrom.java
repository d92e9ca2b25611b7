package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.query.From;
import dev.squall.sql.FromItem;

/// `delete from users`: which rows comes next.
///
/// @param <R> the record that is a row
public final class DeleteFrom<R> {

    private final Target<R> target;
    private final boolean purge;

    /// @param purge whether rows are really deleted where they would only be marked
    DeleteFrom(Target<R> target, boolean purge) {
        this.target = target;
        this.purge = purge;
    }

    /// `using item`: which rows are deleted depends on other items.
    public DeleteUsing<R> using(FromItem item) {
        return new DeleteUsing<>(target, From.of(item), purge);
    }

    /// `where condition`
    ///
    /// @throws dev.squall.error.InvalidQuery if the condition has vanished, as `when(false, …)`
    ///   does
    public Delete<R> where(Condition condition) {
        return new Delete<>(target, Rows.matching("delete", condition), purge);
    }

    /// Every row of the table, without WHERE.
    public Delete<R> allRows() {
        return new Delete<>(target, Rows.all(), purge);
    }
}
