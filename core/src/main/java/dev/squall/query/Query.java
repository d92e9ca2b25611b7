package dev.squall.query;

import dev.squall.error.NoRows;
import dev.squall.error.TooManyRows;
import dev.squall.expr.Output;
import dev.squall.expr.Subquery;
import dev.squall.run.Executor;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// Something that returns rows. A query is a value: it never changes and can run many times.
///
/// @param <T> the Java value of a row
public abstract class Query<T extends @Nullable Object> implements RowSource<T>, Subquery<T> {

    final Projection<T> projection;
    final Executor executor;

    Query(Projection<T> projection, Executor executor) {
        this.projection = projection;
        this.executor = executor;
    }

    /// Writes a query that has a row where this one has.
    abstract void renderExistence(SqlWriter out);

    /// Writes a query of the number of its rows.
    abstract void renderCount(SqlWriter out);

    /// Its first rows.
    abstract Query<T> limited(long rows);

    /// What stands before it, and must stand before anything greater that it is made part of.
    abstract WithClause with();

    /// The same without WITH.
    abstract Query<T> withoutWith();

    /// Whether it can stand beside `union` without parentheses.
    ///
    /// @param right whether it stands there at the right
    abstract boolean isOperand(SetOperator operator, boolean right);

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

    /// The query as an item of FROM: `(select …) as alias`.
    public Derived<T> as(String alias) {
        return new Derived<>(alias, this);
    }

    /// `this union other`: the rows of both, each once.
    public SetQuery<T> union(Query<T> other) {
        return SetQuery.of(this, SetOperator.UNION, other);
    }

    /// `this union all other`: the rows of both.
    public SetQuery<T> unionAll(Query<T> other) {
        return SetQuery.of(this, SetOperator.UNION_ALL, other);
    }

    /// `this intersect other`: the rows that both have, each once.
    public SetQuery<T> intersect(Query<T> other) {
        return SetQuery.of(this, SetOperator.INTERSECT, other);
    }

    /// `this intersect all other`: the rows that both have, as often as both have them.
    public SetQuery<T> intersectAll(Query<T> other) {
        return SetQuery.of(this, SetOperator.INTERSECT_ALL, other);
    }

    /// `this except other`: the rows that the other has not, each once.
    public SetQuery<T> except(Query<T> other) {
        return SetQuery.of(this, SetOperator.EXCEPT, other);
    }

    /// `this except all other`: the rows that remain when those of the other are taken away.
    public SetQuery<T> exceptAll(Query<T> other) {
        return SetQuery.of(this, SetOperator.EXCEPT_ALL, other);
    }

    /// The statement it becomes: its text and its binds.
    ///
    /// @throws dev.squall.error.InvalidQuery if it cannot mean anything
    public Statement statement() {
        return SqlWriter.statement(this);
    }

    /// Its columns, in order.
    @Override
    public List<Output> selected() {
        return projection.selected();
    }

    @Override
    public RecordReader<T> reader() {
        return projection;
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return statement().sql();
    }
}
