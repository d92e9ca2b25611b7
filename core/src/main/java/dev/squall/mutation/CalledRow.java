package dev.squall.mutation;

import dev.squall.error.DecodingException;
import dev.squall.error.Report;
import dev.squall.expr.Argument;
import dev.squall.expr.NamedArgument;
import dev.squall.query.Columns;
import dev.squall.query.Label;
import dev.squall.query.OneRow;
import dev.squall.run.Batchable;
import dev.squall.run.Executor;
import dev.squall.run.Question;
import dev.squall.sql.Fragment;
import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `call close_month(?, closed => null)`: the OUT parameters of a procedure, which are one row. An
/// INOUT parameter has its value among the arguments, by its name.
///
/// @param <R> the Java value of the row
public final class CalledRow<R extends @Nullable Object> implements Batchable<R>, Fragment {

    private final KnownSql name;
    private final List<Argument> arguments;
    private final List<? extends Label<?, ?>> parameters;
    private final Columns.Reader<R> reader;
    private final Executor executor;

    CalledRow(
            KnownSql name,
            List<Argument> arguments,
            List<? extends Label<?, ?>> parameters,
            Columns.Reader<R> reader,
            Executor executor) {
        this.name = name;
        this.arguments = arguments;
        this.parameters = parameters;
        this.reader = reader;
        this.executor = executor;
    }

    /// Runs it; the values of its OUT parameters.
    ///
    /// @throws DecodingException if the procedure has no such parameters
    public R one() {
        Statement statement = statement();
        return OneRow.of(executor.list(statement, this::read), () -> statement);
    }

    @Override
    public Question<R> question() {
        Statement statement = statement();
        return Question.<R, R>rows(statement, this::read, rows -> OneRow.of(rows, () -> statement));
    }

    /// Its columns have the names of the parameters, in the order of the procedure.
    private R read(RowReader row, int first) throws SQLException {
        int[] at = new int[parameters.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = find(row, parameters.get(i).name().name()) - 1;
        }
        return reader.read(row, first, at);
    }

    private int find(RowReader row, String parameter) throws SQLException {
        for (int i = 1; i <= row.columns(); i++) {
            if (row.name(i).equals(parameter)) {
                return i;
            }
        }
        throw new DecodingException(
                Report.of(name + " gives no parameter \"" + parameter + "\"")
                        .line("gives", row.describe())
                        .hint(
                                "columns(…) and into(…) take its OUT and INOUT parameters, by their"
                                        + " names"),
                null);
    }

    /// The statement it becomes.
    public Statement statement() {
        return SqlWriter.statement(this);
    }

    @Override
    public void render(SqlWriter out) {
        out.sql("call ").known(name).sql("(").list(arguments);
        boolean first = arguments.isEmpty();
        for (Label<?, ?> parameter : parameters) {
            if (!isGiven(parameter.name())) {
                out.sql(first ? "" : ", ").identifier(parameter.name()).sql(" => null");
                first = false;
            }
        }
        out.sql(")");
    }

    private boolean isGiven(Identifier parameter) {
        return arguments.stream()
                .anyMatch(a -> a instanceof NamedArgument n && n.name().equals(parameter));
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return statement().sql();
    }
}
