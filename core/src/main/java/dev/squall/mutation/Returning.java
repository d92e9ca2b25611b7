package dev.squall.mutation;

import dev.squall.expr.Output;
import dev.squall.query.OneRow;
import dev.squall.query.Results;
import dev.squall.query.RowSource;
import dev.squall.run.Executor;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// A statement that writes and returns what it wrote.
///
/// @param <T> the Java value of a returned row
public final class Returning<T extends @Nullable Object> extends Results<T>
        implements RowSource<T> {

    private final Mutation<?> mutation;
    private final Returned<T> returned;

    Returning(Mutation<?> mutation, Returned<T> returned) {
        this.mutation = mutation;
        this.returned = returned;
    }

    @Override
    protected Executor runner() {
        return mutation.executor;
    }

    /// Runs it; all returned rows. Of an insert, in the order of the inserted rows.
    @Override
    public List<T> list() {
        return mutation.executor.list(statement(), returned);
    }

    /// Runs it; the first returned row, if there is one.
    public Optional<@NonNull T> first() {
        List<T> rows = list();
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getFirst());
    }

    /// Runs it; the one returned row. What it wrote stays written also where this is an error.
    ///
    /// @throws dev.squall.error.NoRows if it wrote none
    /// @throws dev.squall.error.TooManyRows if it wrote more
    public T one() {
        return OneRow.of(list(), this::statement);
    }

    /// The statement it becomes: its text and its binds.
    @Override
    public Statement statement() {
        return SqlWriter.statement(this);
    }

    @Override
    public List<Output> selected() {
        return returned.selected();
    }

    @Override
    public RecordReader<T> reader() {
        return returned;
    }

    @Override
    public void render(SqlWriter out) {
        int mark = out.mark();
        out.enter(mutation.table, false);
        mutation.renderBody(out);
        out.sql(" returning ").add(returned);
        out.leave(mark);
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return statement().sql();
    }
}
