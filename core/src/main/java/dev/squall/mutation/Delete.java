package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.Table;

/// `delete from users where …`; of a table with `@SoftDelete`, `update users set deleted_at = now()
/// where …`, unless it is a purge
/// ([manual](https://www.postgresql.org/docs/current/sql-delete.html)).
///
/// @param <R> the record that is a row
public final class Delete<R> extends Mutation<R> {

    private static final KnownSql USING = KnownSql.constant(" using ");

    private final Rows rows;
    private final boolean purge;

    Delete(Target<R> target, Rows rows, boolean purge) {
        super(target);
        this.rows = rows;
        this.purge = purge;
    }

    private Delete<R> with(Rows changed) {
        return new Delete<>(target, changed, purge);
    }

    /// `and condition`
    public Delete<R> where(Condition condition) {
        return with(rows.and("delete", condition));
    }

    /// `and version = ?`, of a table with `@Version`: the row must be as it was read.
    ///
    /// @throws dev.squall.error.StaleRow when it runs and there is no such row
    /// @throws dev.squall.error.InvalidQuery if the table has no `@Version` column
    public Delete<R> expecting(long version) {
        return with(rows.expecting("delete", table(), version));
    }

    /// Includes rows that are marked as deleted, of the items of USING as well. A purge sees those
    /// of its own table anyhow.
    public Delete<R> withDeleted() {
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
    boolean hasGone() {
        return !marks();
    }

    private boolean marks() {
        return !purge && table().softDelete() != null;
    }

    @Override
    void renderBody(SqlWriter out) {
        int start = rows.enter(out, table());
        if (marks()) {
            mark(out.sql("update ").add(table()), table());
            rows.render(out, start, Update.FROM, table());
        } else {
            out.sql("delete from ").add(table());
            rows.render(out, start, USING, null);
        }
    }

    /// Writes that rows are marked as deleted.
    static <R> void mark(SqlWriter out, Table<R> table) {
        Column<R, ?> mark = table.softDelete();
        if (mark != null) {
            out.sql(" set ").identifier(mark.name()).sql(" = now()");
        }
        if (table.version() != null) {
            Assignments.count(out, table.version());
        }
    }
}
