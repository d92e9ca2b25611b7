package dev.squall.mutation;

import dev.squall.expr.Argument;
import dev.squall.query.Columns;
import dev.squall.query.Label;
import dev.squall.run.Batchable;
import dev.squall.run.Executor;
import dev.squall.run.Question;
import dev.squall.sql.Fragment;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `call close_month(?)` ([manual](https://www.postgresql.org/docs/current/sql-call.html)): a
/// procedure without OUT parameters; with them it wants `columns(…)` or `into(…)`.
public final class ProcedureCall extends ProcedureLists implements Batchable<Long>, Fragment {

    private final KnownSql name;
    private final List<Argument> arguments;
    private final Executor executor;

    /// A call of a procedure.
    ///
    /// @param name its name, qualified where it must be
    public ProcedureCall(KnownSql name, List<Argument> arguments, Executor executor) {
        this.name = name;
        this.arguments = arguments;
        this.executor = executor;
    }

    /// Runs it.
    public void execute() {
        executor.execute(statement());
    }

    /// In a batch; it answers that it touched no row.
    @Override
    public Question<Long> question() {
        return Question.count(statement());
    }

    @Override
    <R extends @Nullable Object> CalledRow<R> row(
            List<? extends Label<?, ?>> out, Columns.Reader<R> reader) {
        return new CalledRow<>(name, arguments, out, reader, executor);
    }

    /// The statement it becomes.
    public Statement statement() {
        return SqlWriter.statement(this);
    }

    @Override
    public void render(SqlWriter out) {
        out.sql("call ").known(name).sql("(").list(arguments).sql(")");
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return statement().sql();
    }
}
