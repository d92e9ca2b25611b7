package dev.squall.query;

import dev.squall.run.Executor;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// The rows of a statement written by hand.
///
/// @param <T> the Java value of a row
public final class SqlResults<T extends @Nullable Object> extends Results<T> {

    private final SqlQuery query;
    private final RecordReader<T> reader;
    private final Executor executor;

    SqlResults(SqlQuery query, RecordReader<T> reader, Executor executor) {
        this.query = query;
        this.reader = reader;
        this.executor = executor;
    }

    /// The first row, if there is one. The text says how many there are: all of them are read.
    public Optional<@NonNull T> first() {
        return Results.first(list());
    }

    /// The one row there is.
    ///
    /// @throws dev.squall.error.NoRows if there is none
    /// @throws dev.squall.error.TooManyRows if there are more
    public T one() {
        return OneRow.of(list(), this::statement);
    }

    @Override
    public Statement statement() {
        return query.statement();
    }

    @Override
    public RecordReader<T> reader() {
        return reader;
    }

    @Override
    protected Executor runner() {
        return executor;
    }

    @Override
    public void render(SqlWriter out) {
        query.render(out);
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return query.toString();
    }
}
