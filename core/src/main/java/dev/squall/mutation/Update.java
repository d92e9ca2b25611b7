package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;

/// `update users set … where …`
/// ([manual](https://www.postgresql.org/docs/current/sql-update.html)).
///
/// @param <R> the record that is a row
public final class Update<R> extends Mutation<R> {

    static final KnownSql FROM = KnownSql.constant(" from ");

    private final Assignments<R> assignments;
    private final Rows rows;

    Update(Target<R> target, Assignments<R> assignments, Rows rows) {
        super(target);
        this.assignments = assignments;
        this.rows = rows;
    }

    private Update<R> with(Rows changed) {
        return new Update<>(target, assignments, changed);
    }

    /// `and condition`
    public Update<R> where(Condition condition) {
        return with(rows.and("update", condition));
    }

    /// `and version = ?`, of a table with `@Version`: the row must be as it was read. The version
    /// itself is counted by every update.
    ///
    /// @throws dev.squall.error.StaleRow when it runs and there is no such row
    /// @throws dev.squall.error.InvalidQuery if the table has no `@Version` column
    public Update<R> expecting(long version) {
        return with(rows.expecting("update", table(), version));
    }

    /// Includes rows that are marked as deleted: setting the mark to null brings them back.
    public Update<R> withDeleted() {
        return with(rows.withDeleted());
    }

    @Override
    boolean expects() {
        return rows.expecting();
    }

    @Override
    long checked(long count) {
        return rows.checked(count, table());
    }

    @Override
    boolean isAlone() {
        return rows.from() == null;
    }

    @Override
    void renderBody(SqlWriter out) {
        int start = rows.enter(out, table());
        assignments.render(out.sql("update ").add(table()), table());
        rows.render(out, start, FROM, table());
    }
}
