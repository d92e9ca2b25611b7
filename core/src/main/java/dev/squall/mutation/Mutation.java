package dev.squall.mutation;

import dev.squall.explain.Explain;
import dev.squall.explain.Explained;
import dev.squall.explain.PlanNode;
import dev.squall.query.Projection;
import dev.squall.run.Batchable;
import dev.squall.run.Question;
import dev.squall.run.TransactionMode;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement that writes: it can run, and it can return the rows it wrote.
///
/// @param <R> the record that is a row
public abstract class Mutation<R> extends ReturningLists<R> implements Fragment, Batchable<Long> {

    final Target<R> target;

    Mutation(Target<R> target) {
        this.target = target;
    }

    @Override
    final Mutation<R> mutation() {
        return this;
    }

    final Table<R> table() {
        return target.table();
    }

    /// Runs it; how many rows it wrote.
    public long execute() {
        List<? extends Mutation<R>> parts = statements();
        if (parts.size() == 1) {
            return checked(target.executor().execute(statement()));
        }
        return target.executor()
                .transaction(
                        TransactionMode.DEFAULT,
                        tx -> parts.stream().mapToLong(p -> tx.execute(p.statement())).sum());
    }

    /// In a batch: how many rows it wrote.
    @Override
    public Question<Long> question() {
        return asked(Question.count(statement(), this::checked));
    }

    /// The plan, as PostgreSQL prints it. `explain update …`
    public String explain() {
        return explain(Explain.PLAN);
    }

    /// The plan with more about it. With `ANALYZE` it is run, and what it wrote is rolled back.
    public String explain(Explain options) {
        return Explained.text(target.executor(), this, options);
    }

    /// The plan as a tree. `explain (format json) update …`
    public PlanNode plan() {
        return plan(Explain.PLAN);
    }

    /// The plan as a tree, with more about it.
    public PlanNode plan(Explain options) {
        return Explained.plan(target.executor(), this, options);
    }

    /// Writes it once, to run many times with other values for its parameters.
    public PreparedMutation prepare() {
        return new PreparedMutation(this);
    }

    /// The rows it writes, whole: `… returning id, email, …`
    public final Returning<R> returning() {
        return new Returning<>(this, new ReturnedRow<>(table(), !isAlone()));
    }

    /// The statement it becomes: its text and its binds.
    public Statement statement() {
        return SqlWriter.statement(this);
    }

    /// The statements that it is run as. What stands in WITH happens once: there is only one then.
    final List<? extends Mutation<R>> statements() {
        return target.with().isEmpty() ? parts() : List.of(this);
    }

    /// What it consists of: more than one where one statement cannot have so many binds.
    List<? extends Mutation<R>> parts() {
        return List.of(this);
    }

    /// Looks at the number of rows it has written.
    long checked(long rows) {
        return rows;
    }

    /// Whether not every number of rows is right.
    boolean expects() {
        return false;
    }

    /// A part of a batch, of which nothing stays written where its number of rows is wrong.
    final <T extends @Nullable Object> Question<T> asked(Question<T> question) {
        return expects() ? question.refusing() : question;
    }

    @Override
    public final void render(SqlWriter out) {
        render(out, null);
    }

    final void render(SqlWriter out, @Nullable Projection<?> returned) {
        int mark = out.mark();
        out.add(target.with());
        out.enter(table(), false);
        renderBody(out);
        if (returned != null) {
            out.sql(" returning ");
            out.enter(RowVersion.OLD, hasNew()).enter(RowVersion.NEW, hasGone());
            if (isAlone()) {
                out.unqualified(in -> in.add(returned));
            } else {
                out.add(returned);
            }
        }
        out.leave(mark);
    }

    /// Writes the statement without RETURNING; the table is in scope.
    abstract void renderBody(SqlWriter out);

    /// Whether no other item can be named in RETURNING.
    boolean isAlone() {
        return true;
    }

    /// Whether a row that it returns may have been inserted.
    boolean hasNew() {
        return false;
    }

    /// Whether a row that it returns may have been deleted.
    boolean hasGone() {
        return false;
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return statement().sql();
    }
}
