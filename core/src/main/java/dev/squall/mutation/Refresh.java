package dev.squall.mutation;

import dev.squall.run.Executor;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.table.MaterializedView;

/// `refresh materialized view stats`
/// ([manual](https://www.postgresql.org/docs/current/sql-refreshmaterializedview.html)).
public final class Refresh implements Fragment {

    private final MaterializedView<?> view;
    private final Executor executor;
    private final boolean concurrently;
    private final boolean noData;

    /// A refresh of a view.
    public Refresh(MaterializedView<?> view, Executor executor) {
        this(view, executor, false, false);
    }

    private Refresh(
            MaterializedView<?> view, Executor executor, boolean concurrently, boolean noData) {
        this.view = view;
        this.executor = executor;
        this.concurrently = concurrently;
        this.noData = noData;
    }

    /// `refresh materialized view concurrently`: readers go on. The view must have rows from an
    /// earlier refresh, and a unique index on columns, without WHERE.
    public Refresh concurrently() {
        return new Refresh(view, executor, true, false);
    }

    /// `… with no data`: gives its rows up; until the next refresh, reading it is an error.
    public Refresh withNoData() {
        return new Refresh(view, executor, false, true);
    }

    /// Runs it.
    ///
    /// @throws dev.squall.error.PermissionDenied if the login does not own the view
    public void execute() {
        executor.execute(statement());
    }

    /// The statement it becomes.
    public Statement statement() {
        return SqlWriter.statement(this);
    }

    @Override
    public void render(SqlWriter out) {
        out.sql("refresh materialized view ");
        if (concurrently) {
            out.sql("concurrently ");
        }
        out.known(view.name().sql());
        if (noData) {
            out.sql(" with no data");
        }
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return statement().sql();
    }
}
