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
