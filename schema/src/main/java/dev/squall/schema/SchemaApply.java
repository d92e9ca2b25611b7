package dev.squall.schema;

import dev.squall.error.PlanFailed;
import dev.squall.schema.catalog.OwnTransaction;
import dev.squall.schema.object.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// Runs plans.
public final class SchemaApply {

    private SchemaApply() {}

    /// Runs a plan on a connection of its own; see [#apply(Connection, Plan)].
    ///
    /// @throws PlanFailed if the server refuses a statement
    public static void apply(DataSource database, Plan plan) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            apply(connection, plan);
        }
    }

    /// Runs a plan, in one transaction unless a step begins a new one, or can run outside of one
    /// only. A connection without autocommit keeps its transaction open: it is the caller's.
    ///
    /// @throws PlanFailed if the server refuses a statement
    public static void apply(Connection connection, Plan plan) throws SQLException {
        if (!connection.getAutoCommit()) {
            runInside(connection, plan);
            return;
        }
        OwnTransaction.run(
                connection,
                () -> {
                    run(connection, plan);
                    return plan;
                });
    }

    private static void runInside(Connection connection, Plan plan) throws SQLException {
        for (Step step : plan.steps()) {
            if (!step.transactional()) {
                throw new IllegalArgumentException(
                        step.id() + " cannot be created in a transaction: use autocommit");
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            prepare(statement);
            plan.steps().forEach(step -> run(statement, step));
        }
    }

    private static void run(Connection connection, Plan plan) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            prepare(statement);
            for (Step step : plan.steps()) {
                switch (step.transaction()) {
                    case SAME -> run(statement, step);
                    case NEW -> runAnew(connection, statement, step);
                    case NONE -> runAlone(connection, statement, step);
                }
            }
        }
    }

    private static void runAnew(Connection connection, Statement statement, Step step)
            throws SQLException {
        connection.commit();
        prepare(statement);
        run(statement, step);
    }

    /// What ran before is kept: it cannot be undone with this.
    private static void runAlone(Connection connection, Statement statement, Step step)
            throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        run(statement, step);
        connection.setAutoCommit(false);
        prepare(statement);
    }

    /// Literals mean what they say, "already exists, skipping" is no warning, and the body of a
    /// function may name what comes later.
    private static void prepare(Statement statement) throws SQLException {
        statement.execute("set local standard_conforming_strings = on");
        statement.execute("set local client_min_messages = warning");
        statement.execute("set local check_function_bodies = off");
    }

    private static void run(Statement statement, Step step) {
        try {
            statement.execute(step.sql());
        } catch (SQLException e) {
            throw new PlanFailed(step.id().toString(), step.sql(), e);
        }
    }
}
