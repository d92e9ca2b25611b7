package dev.squall.query;

import dev.squall.error.NoRows;
import dev.squall.error.TooManyRows;
import dev.squall.run.Executor;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.table.ViewQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// Something that returns rows. A query is a value: it never changes and can run many times.
///
/// @param <T> the Java value of a row
public class Query<T extends @Nullable Object> implements ViewQuery {

    final Clauses clauses;
    final Projection<T> projection;
    final Executor executor;

    Query(Clauses clauses, Projection<T> projection, Executor executor) {
        this.clauses = clauses;
        this.projection = projection;
        this.executor = executor;
    }

    /// All rows. `select … from …`
    public List<T> list() {
        return executor.list(statement(), projection);
    }

    /// The first row, if there is one. `select … from … limit 1`
    public Optional<@NonNull T> first() {
        List<T> rows = limited(1).list();
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getFirst());
    }

    /// The one row there is. `select … from … limit 2`
    ///
    /// @throws NoRows if there is none
    /// @throws TooManyRows if there are more
    public T one() {
        return OneRow.of(limited(2).list(), this::statement);
    }

    /// The rows one after the other, in constant memory. Close it: it holds a connection.
    public Stream<T> stream() {
        return executor.stream(statement(), projection);
    }

    /// How many rows it has. `select count(*) from …`
    public long count() {
        return executor.list(SqlWriter.statement(new CountOf(this)), CountOf.READER).getFirst();
    }

    /// Whether it has a row. `select exists (select 1 from …)`
    public boolean exists() {
        return executor.list(SqlWriter.statement(new ExistsOf(this)), ExistsOf.READER).getFirst();
    }

    /// The statement it becomes: its text and its binds.
    ///
    /// @throws dev.squall.error.InvalidQuery if it cannot mean anything
    public Statement statement() {
        return SqlWriter.statement(this);
    }

    /// Its columns, in order.
    @Override
    public List<ViewQuery.Item> selected() {
        return projection.selected();
    }

    @Override
    public void render(SqlWriter out) {
        int mark = out.mark();
        clauses.enter(out);
        out.sql(clauses.distinct() ? "select distinct " : "select ").add(projection);
        clauses.render(out);
        out.leave(mark);
    }

    /// Writes it with `1` as its select list, for `exists`.
    void renderExistence(SqlWriter out) {
        int mark = out.mark();
        clauses.enter(out);
        out.sql("select 1");
        clauses.render(out);
        out.leave(mark);
    }

    private Query<T> limited(long rows) {
        boolean fewer = clauses.limit() < 0 || clauses.limit() > rows;
        return fewer ? new Query<>(clauses.withLimit(rows), projection, executor) : this;
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return statement().sql();
    }
}
