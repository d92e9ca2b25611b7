package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Condition;
import java.util.function.UnaryOperator;

/// `on conflict (email)`: what to do comes next.
///
/// @param <R> the record that is a row
public final class OnConflict<R> {

    private final Insert<R> insert;
    private final ConflictTarget<R> target;

    OnConflict(Insert<R> insert, ConflictTarget<R> target) {
        this.insert = insert;
        this.target = target;
    }

    /// `where condition`, of a partial unique index: `on conflict (email) where active`. Its values
    /// stand in the text, because the server must know them to find the index.
    ///
    /// @throws InvalidQuery if the conflict has no columns
    public OnConflict<R> where(Condition condition) {
        if (target.keys().isEmpty()) {
            throw new InvalidQuery(
                    Report.of("only columns of a partial index can have a condition")
                            .hint("name them: onConflict(users.email).where(…)"));
        }
        return new OnConflict<>(insert, target.where(condition));
    }

    /// `do nothing`: the row is left out, and not returned.
    public Insert<R> doNothing() {
        return insert.with(new ConflictAction<>(target, null, null));
    }

    /// `do update set …`: the row that exists is changed.
    ///
    /// `doUpdate(s -> s.set(stats.hits, stats.hits.plus(excluded(stats.hits))))`
    ///
    /// @throws InvalidQuery if nothing is set, or `onConflict()` names no columns
    public Insert<R> doUpdate(UnaryOperator<ConflictUpdate<R>> set) {
        if (!target.isKnown()) {
            throw new InvalidQuery(
                    Report.of("on conflict do update must know its columns")
                            .hint("name them: onConflict(users.email).doUpdate(…)"));
        }
        ConflictUpdate<R> update =
                set.apply(new ConflictUpdate<>(insert, target, new Assignments<>(), null));
        if (update.assignments.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("on conflict do update sets no column")
                            .hint("set one, or use doNothing()"));
        }
        return insert.with(new ConflictAction<>(target, update.assignments, update.condition));
    }
}
