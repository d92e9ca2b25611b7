package dev.squall.service;

import dev.squall.run.Executor;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.table.Table;
import java.util.List;

/// `truncate attempts, plans restart identity cascade`
/// ([manual](https://www.postgresql.org/docs/current/sql-truncate.html)).
///
/// Policies do not bind it, nor does `@SoftDelete`, and no trigger of rows runs: the service client
/// alone can. Whoever reads the tables waits for the end of its transaction.
public final class Truncate implements Fragment {

    private final List<Table<?>> tables;
    private final Executor executor;
    private final boolean restartIdentity;
    private final boolean cascade;

    Truncate(List<Table<?>> tables, Executor executor) {
        this(tables, executor, false, false);
    }

    private Truncate(
            List<Table<?>> tables, Executor executor, boolean restartIdentity, boolean cascade) {
        this.tables = tables;
        this.executor = executor;
        this.restartIdentity = restartIdentity;
        this.cascade = cascade;
    }

    /// `restart identity`: numbers begin anew.
    public Truncate restartIdentity() {
        return new Truncate(tables, executor, true, cascade);
    }

    /// `cascade`: the tables that refer to these are emptied as well, and those that refer to them.
    public Truncate cascade() {
        return new Truncate(tables, executor, restartIdentity, true);
    }

    /// Runs it.
    ///
    /// @throws dev.squall.error.PermissionDenied if the login may not
    /// @throws dev.squall.error.InvalidSql if another table refers to one of these
    public void execute() {
        executor.execute(statement());
    }

    /// The statement it becomes.
    public Statement statement() {
        return SqlWriter.statement(this);
    }

    @Override
    public void render(SqlWriter out) {
        for (int i = 0; i < tables.size(); i++) {
            Table<?> table = tables.get(i);
            out.sql(i == 0 ? "truncate " : ", ").touch(table).known(table.name().sql());
        }
        if (restartIdentity) {
            out.sql(" restart identity");
        }
        if (cascade) {
            out.sql(" cascade");
        }
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return statement().sql();
    }
}
