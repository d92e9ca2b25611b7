package dev.squall.mutation;

import dev.squall.explain.Explain;
import dev.squall.explain.Explained;
import dev.squall.explain.PlanNode;
import dev.squall.expr.Selectable;
import dev.squall.query.Row2;
import dev.squall.query.Row3;
import dev.squall.run.Batchable;
import dev.squall.run.Executor;
import dev.squall.run.Question;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement that writes: it can run, and it can return the rows it wrote.
///
/// @param <R> the record that is a row
public abstract class Mutation<R> implements Fragment, Batchable<Long> {

    final Table<R> table;
    final Executor executor;

    Mutation(Table<R> table, Executor executor) {
        this.table = table;
        this.executor = executor;
    }

    /// Runs it; how many rows it wrote.
    public long execute() {
        return executor.execute(statement());
    }

    /// In a batch: how many rows it wrote.
    @Override
    public Question<Long> question() {
        return Question.count(statement());
    }

    /// The plan, as PostgreSQL prints it. `explain update …`
    public String explain() {
        return explain(Explain.PLAN);
    }

    /// The plan with more about it. With `ANALYZE` it is run, and what it wrote is rolled back.
    public String explain(Explain options) {
        return Explained.text(executor, this, options);
    }

    /// The plan as a tree. `explain (format json) update …`
    public PlanNode plan() {
        return plan(Explain.PLAN);
    }

    /// The plan as a tree, with more about it.
    public PlanNode plan(Explain options) {
        return Explained.plan(executor, this, options);
    }

    /// Writes it once, to run many times with other values for its parameters.
    public PreparedMutation prepare() {
        return new PreparedMutation(statement(), executor);
    }

    /// The rows it writes, whole: `… returning id, email, …`
    public Returning<R> returning() {
        return new Returning<>(this, new ReturnedRow<>(table));
    }

    /// One value of each row it writes: `… returning id`
    public <T extends @Nullable Object> Returning<T> returning(Selectable<T> column) {
        return new Returning<>(this, new ReturnedColumns<>(List.of(column), column::readFrom));
    }

    /// Two values of each row it writes: `… returning id, email`
    public <A extends @Nullable Object, B extends @Nullable Object> Returning<Row2<A, B>> returning(
            Selectable<A> first, Selectable<B> second) {
        return new Returning<>(
                this,
                new ReturnedColumns<>(
                        List.of(first, second),
                        (row, at) ->
                                new Row2<>(
                                        first.readFrom(row, at),
                                        second.readFrom(row, at + first.width()))));
    }

    /// Three values of each row it writes: `… returning id, email, created_at`
    public <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Returning<Row3<A, B, C>> returning(
                    Selectable<A> first, Selectable<B> second, Selectable<C> third) {
        return new Returning<>(
                this,
                new ReturnedColumns<>(
                        List.of(first, second, third),
                        (row, at) ->
                                new Row3<>(
                                        first.readFrom(row, at),
                                        second.readFrom(row, at + first.width()),
                                        third.readFrom(row, at + first.width() + second.width()))));
    }

    /// The statement it becomes: its text and its binds.
    public Statement statement() {
        return SqlWriter.statement(this);
    }

    @Override
    public void render(SqlWriter out) {
        int mark = out.mark();
        out.enter(table, false);
        renderBody(out);
        out.leave(mark);
    }

    /// Writes the statement without RETURNING; the table is in scope.
    abstract void renderBody(SqlWriter out);

    /// The text of the statement.
    @Override
    public String toString() {
        return statement().sql();
    }
}
