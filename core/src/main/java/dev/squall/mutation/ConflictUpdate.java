package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.table.Column;
import org.jspecify.annotations.Nullable;

/// `do update set … where …`: what is set in the row that exists.
///
/// @param <R> the record that is a row
public final class ConflictUpdate<R> extends Sets<R, ConflictUpdate<R>> {

    private final Insert<R> insert;
    private final ConflictTarget<R> target;
    final @Nullable Condition condition;

    ConflictUpdate(
            Insert<R> insert,
            ConflictTarget<R> target,
            Assignments<R> assignments,
            @Nullable Condition condition) {
        super(assignments);
        this.insert = insert;
        this.target = target;
        this.condition = condition;
    }

    @Override
    ConflictUpdate<R> with(Assignments<R> changed) {
        return new ConflictUpdate<>(insert, target, changed, condition);
    }

    /// `column = excluded.column`, for each column that the insert sets but those of the conflict,
    /// and the version: it is counted.
    public ConflictUpdate<R> setAllExcluded() {
        Assignments<R> all = assignments;
        Column<R, ?> version = insert.table().version();
        for (Column<R, ?> column : insert.columns()) {
            if (!target.names(column) && column != version && !all.sets(column)) {
                all = all.plus(column, new Excluded<>(column));
            }
        }
        return with(all);
    }

    /// `where condition`: a row that does not fit stays as it is, and is not returned.
    public ConflictUpdate<R> where(Condition more) {
        Condition both = condition == null ? more : condition.and(more);
        return new ConflictUpdate<>(insert, target, assignments, both);
    }
}
