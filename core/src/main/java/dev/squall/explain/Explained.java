package dev.squall.explain;

import dev.squall.run.Executor;
import dev.squall.run.TransactionMode;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;

/// Asks the server for the plan of a statement.
public final class Explained {

    private Explained() {}

    /// The plan as PostgreSQL prints it, line by line.
    public static String text(Executor executor, Fragment statement, Explain options) {
        return ask(executor, SqlWriter.statement(options.of(statement, false)), options);
    }

    /// The plan as a tree.
    public static PlanNode plan(Executor executor, Fragment statement, Explain options) {
        return PlanReader.read(
                ask(executor, SqlWriter.statement(options.of(statement, true)), options));
    }

    private static String ask(Executor executor, Statement statement, Explain options) {
        return options.runs() ? rolledBack(executor, statement) : lines(executor, statement);
    }

    private static String lines(Executor executor, Statement statement) {
        return String.join("\n", executor.list(statement, (row, first) -> row.text(first)));
    }

    /// Runs it, and undoes what it did.
    private static String rolledBack(Executor executor, Statement statement) {
        try {
            return executor.transaction(
                    TransactionMode.DEFAULT,
                    tx -> {
                        throw new Undone(lines(tx, statement));
                    });
        } catch (Undone undone) {
            return undone.plan;
        }
    }

    /// Leaves the transaction without a commit.
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String plan;

        Undone(String plan) {
            super(null, null, false, false);
            this.plan = plan;
        }
    }
}
