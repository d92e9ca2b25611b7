package dev.squall.query;

import dev.squall.explain.Explain;
import dev.squall.explain.Explained;
import dev.squall.explain.PlanNode;
import dev.squall.expr.Template;
import dev.squall.run.Batchable;
import dev.squall.run.Executor;
import dev.squall.run.Question;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A statement written by hand: `db.sql("select id, email from users where id = {}", id)`.
///
/// [#list(Function2)] and its like map by position: each column is read as the Java type that is
/// natural for its PostgreSQL type: `integer` as `Integer`, `timestamptz` as `Instant`, an enum as
/// text. [#into(Function2)] is what else a query can do with its rows: `stream()`, `forEach(…)`,
/// `map(…)`, a part of a batch. Only pages it has none: its order is in its text.
public final class SqlQuery extends SqlRows implements Fragment, Batchable<Long> {

    private final Template template;
    private final Executor executor;

    /// @param template the statement
    public SqlQuery(Template template, Executor executor) {
        this.template = template;
        this.executor = executor;
    }

    /// Runs a statement that returns no rows; how many rows it touched.
    public long execute() {
        return executor.execute(statement());
    }

    /// All rows by the names of their columns, each value as the Java type that is natural for its
    /// PostgreSQL type.
    public List<Map<String, @Nullable Object>> maps() {
        return executor.list(statement(), NamedValues.READER);
    }

    /// The statement it becomes.
    public Statement statement() {
        return SqlWriter.statement(this);
    }

    @Override
    public void render(SqlWriter out) {
        int mark = out.mark();
        template.enter(out);
        out.add(template).leave(mark);
    }

    /// In a batch: how many rows it touches, or returns.
    @Override
    public Question<Long> question() {
        return Question.count(statement());
    }

    /// The plan, as PostgreSQL prints it. `explain select …`
    public String explain() {
        return explain(Explain.PLAN);
    }

    /// The plan with more about it. With `ANALYZE` it is run, and what it wrote is rolled back.
    public String explain(Explain options) {
        return Explained.text(executor, this, options);
    }

    /// The plan as a tree. `explain (format json) select …`
    public PlanNode plan() {
        return plan(Explain.PLAN);
    }

    /// The plan as a tree, with more about it.
    public PlanNode plan(Explain options) {
        return Explained.plan(executor, this, options);
    }

    @Override
    <R extends @Nullable Object> SqlResults<R> rows(int columns, ValuesMapper<R> mapper) {
        return new SqlResults<>(this, new NaturalRow<>(columns, mapper), executor);
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return statement().sql();
    }
}
