package dev.squall.query;

import dev.squall.expr.Template;
import dev.squall.run.Executor;
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
/// text.
public final class SqlQuery extends SqlRows implements Fragment {

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

    @Override
    <R extends @Nullable Object> List<R> rows(int columns, ValuesMapper<R> mapper) {
        return executor.list(statement(), new NaturalRow<>(columns, mapper));
    }
}
