package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.table.Column;
import java.util.List;
import java.util.function.UnaryOperator;

/// `on conflict (email)`: what to do comes next.
///
/// @param <R> the record that is a row
public final class OnConflict<R> {

    private final Insert<R> insert;
    private final List<Column<R, ?>> columns;

    OnConflict(Insert<R> insert, List<Column<R, ?>> columns) {
        this.insert = insert;
        this.columns = columns;
    }

    /// `do nothing`: the row is left out, and not returned.
    public Insert<R> doNothing() {
        return insert.with(new ConflictAction<>(insert.table, columns, null));
    }

    /// `do update set …`: the row that exists is changed.
    ///
    /// `doUpdate(s -> s.set(stats.hits, stats.hits.plus(excluded(stats.hits))))`
    ///
    /// @throws InvalidQuery if nothing is set, or `onConflict()` names no columns
    public Insert<R> doUpdate(UnaryOperator<Assignments<R>> set) {
        if (columns.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("on conflict do update must know its columns")
                            .hint("name them: onConflict(users.email).doUpdate(…)"));
        }
        Assignments<R> assignments = set.apply(new Assignments<>());
        if (assignments.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("on conflict do update sets no column")
                            .hint("set one, or use doNothing()"));
        }
        return insert.with(new ConflictAction<>(insert.table, columns, assignments));
    }
}
