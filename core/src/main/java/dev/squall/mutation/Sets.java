package dev.squall.mutation;

import dev.squall.expr.Expr;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Patch;
import org.jspecify.annotations.Nullable;

/// Something whose columns are set one after the other; each `set` gives a copy.
///
/// @param <R> the record that is a row
/// @param <S> what it is with one more column set
public abstract class Sets<R, S> {

    final Assignments<R> assignments;

    Sets(Assignments<R> assignments) {
        this.assignments = assignments;
    }

    /// The same with other assignments.
    abstract S with(Assignments<R> changed);

    /// `column = value`
    public final <T extends @Nullable Object> S set(Column<R, T> column, T value) {
        return with(assignments.plus(column, NewValue.of(column, value)));
    }

    /// `column = value`, for an integer column.
    public final S set(IntegerColumn<R, ?, ?> column, long value) {
        return with(assignments.plus(column, NewValue.of(column, value)));
    }

    /// `column = expression`
    public final <T extends @Nullable Object> S set(
            Column<R, T> column, Expr<? extends T> expression) {
        return with(assignments.plus(column, expression));
    }

    /// `column.field = value`, of a composite: its other fields stay as they are. Of json, `column
    /// = jsonb_set(column, '{part}', to_jsonb(value))`; several parts of one column can be set.
    ///
    /// ```java
    /// db.update(suppliers).set(suppliers.address, suppliers.address.city, "Rome")
    /// ```
    ///
    /// SQL: `update suppliers set address.city = ?`
    ///
    /// Json that is null stays null, and what the part is in must be there; of a composite that is
    /// null, the other fields are null then.
    ///
    /// @param part what is in the column's values
    /// @throws dev.squall.error.InvalidQuery if it is in something else
    public final <F extends @Nullable Object> S set(Column<R, ?> column, Expr<F> part, F value) {
        return with(assignments.plusPart(column, part, value));
    }

    /// Every column that the patch sets.
    ///
    /// @throws dev.squall.error.InvalidQuery if it sets none
    public final S set(Patch<R> patch) {
        return with(assignments.plus(patch));
    }

    /// `column = default`: null, where it has no default.
    public final S setDefault(Column<R, ?> column) {
        return with(assignments.plus(column, out -> out.sql("default")));
    }
}
