package dev.squall.mutation;

import dev.squall.expr.Output;
import dev.squall.query.OneRow;
import dev.squall.query.Projection;
import dev.squall.query.Results;
import dev.squall.query.RowSource;
import dev.squall.run.Executor;
import dev.squall.run.Question;
import dev.squall.run.TransactionMode;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// A statement that writes and returns what it wrote.
///
/// @param <T> the Java value of a returned row
public class Returning<T extends @Nullable Object> extends Results<T> implements RowSource<T> {

    final Mutation<?> mutation;
    private final Projection<T> returned;

    Returning(Mutation<?> mutation, Projection<T> returned) {
        this.mutation = mutation;
        this.returned = returned;
    }

    @Override
    protected final Executor runner() {
        return mutation.target.executor();
    }

    /// Runs it; all returned rows. Of an insert, in the order of the inserted rows.
    @Override
    public List<T> list() {
        List<? extends Mutation<?>> parts = mutation.statements();
        if (parts.size() == 1) {
            List<T> rows = mutation.target.executor().list(statement(), returned);
            mutation.checked(rows.size());
            return rows;
        }
        return mutation.target
                .executor()
                .transaction(
                        TransactionMode.DEFAULT,
                        tx -> {
                            List<T> rows = new ArrayList<>();
                            for (Mutation<?> part : parts) {
                                Statement statement = new Returning<>(part, returned).statement();
                                rows.addAll(tx.list(statement, returned));
                            }
                            return rows;
                        });
    }

    @Override
    public List<Map<String, @Nullable Object>> maps() {
        List<Map<String, @Nullable Object>> rows = super.maps();
        mutation.checked(rows.size());
        return rows;
    }

    /// The returned rows one after the other; where a version is expected, all at once.
    @Override
    public Stream<T> stream() {
        return mutation.expects() ? list().stream() : super.stream();
    }

    /// All returned rows, as a part of a batch.
    @Override
    public Question<List<T>> question() {
        return mutation.asked(
                Question.rows(
                        statement(),
                        returned,
                        rows -> {
                            mutation.checked(rows.size());
                            return rows;
                        }));
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
        mutation.render(out, returned);
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return statement().sql();
    }
}
