package dev.squall.run;

import dev.squall.sql.Statement;
import dev.squall.type.PgType;
import dev.squall.type.RecordReader;
import dev.squall.type.RowReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;

/// A connection to the server, with the statements it keeps prepared. One thread at a time has it.
///
/// It works on the driver's connection and not on the pool's proxy: a proxy for every statement and
/// every result is what a hot path can do without.
final class Link {

    final PgConnection connection;
    private final @Nullable StatementCache cache;
    private final StatementListener listener;
    @Nullable Connection lease;
    final Underway underway;
    boolean broken;
    boolean copying;
    boolean borrowedWithoutAutoCommit;

    /// @param keepsStatements whether the same physical connection comes back with this object
    Link(PgConnection connection, boolean keepsStatements, StatementListener listener) {
        this.connection = connection;
        this.listener = listener;
        this.underway = new Underway(connection);
        this.cache = keepsStatements ? new StatementCache() : null;
    }

    <T extends @Nullable Object> List<T> list(
            Prefix prefix, Statement statement, RecordReader<T> reader, Terms terms)
            throws SQLException {
        Prepared prepared = prepare(prefix, statement);
        try {
            underway.begin(terms);
            PreparedStatement running = prepared.statement;
            bind(running, prefix, statement);
            tell(prefix, statement);
            List<T> rows = new ArrayList<>();
            try (ResultSet results = query(running, prefix)) {
                RowReader row = new RowReader(results);
                while (results.next()) {
                    rows.add(reader.read(row, 1));
                }
            }
            underway.end();
            finish(prepared);
            return rows;
        } catch (Throwable e) {
            underway.end();
            discard(prefix, statement.sql(), prepared);
            throw e;
        }
    }

    /// Runs the statements of a batch, which are one text, and reads their answers in turn.
    ///
    /// @return how many rows they had together
    long batch(
            Prefix prefix,
            Statement all,
            List<? extends Question<?>> questions,
            Terms terms,
            List<@Nullable Object> answers)
            throws SQLException {
        Prepared prepared = prepare(prefix, all);
        try {
            underway.begin(terms);
            PreparedStatement running = prepared.statement;
            bind(running, prefix, all);
            tell(prefix, all);
            running.execute();
            skip(running, prefix);
            BatchResult result = new BatchResult(running);
            for (int i = 0; i < questions.size(); i++) {
                if (i > 0) {
                    result.next();
                }
                answers.add(questions.get(i).read(result));
            }
            underway.end();
            finish(prepared);
            return result.total();
        } catch (Throwable e) {
            underway.end();
            answers.clear();
            discard(prefix, all.sql(), prepared);
            throw e;
        }
    }

    private static ResultSet query(PreparedStatement running, Prefix prefix) throws SQLException {
        if (prefix.results() == 0) {
            return running.executeQuery();
        }
        running.execute();
        skip(running, prefix);
        ResultSet results = running.getResultSet();
        if (results == null) {
            throw new SQLException("No results were returned by the query.", "02000");
        }
        return results;
    }

    long execute(Prefix prefix, Statement statement, Terms terms) throws SQLException {
        Prepared prepared = prepare(prefix, statement);
        try {
            underway.begin(terms);
            PreparedStatement running = prepared.statement;
            bind(running, prefix, statement);
            tell(prefix, statement);
            running.execute();
            skip(running, prefix);
            long count = running.getLargeUpdateCount();
            if (count < 0) {
                count = rows(running);
            }
            underway.end();
            finish(prepared);
            return count;
        } catch (Throwable e) {
            underway.end();
            discard(prefix, statement.sql(), prepared);
            throw e;
        }
    }

    /// How many rows a statement returned which was run for its row count.
    private static long rows(PreparedStatement running) throws SQLException {
        long count = 0;
        try (ResultSet results = running.getResultSet()) {
            while (results != null && results.next()) {
                count++;
            }
        }
        return count;
    }

    /// Runs statements that have no binds and no rows of interest.
    void run(Prefix prefix, String sql) throws SQLException {
        try (PreparedStatement running = connection.prepareStatement(prefix.sql() + sql)) {
            bindPrefix(running, prefix);
            tell(prefix, sql, List.of());
            running.execute();
        }
    }

    /// Prepares a statement whose rows come through a cursor; the connection must not be in
    /// autocommit, or there is none.
    PreparedStatement open(Prefix prefix, Statement statement, int fetchSize, Terms terms)
            throws SQLException {
        PreparedStatement running = connection.prepareStatement(text(prefix, statement.sql()));
        try {
            underway.begin(terms);
            running.setFetchSize(fetchSize);
            bind(running, prefix, statement);
            tell(prefix, statement);
            running.execute();
            skip(running, prefix);
            broken |= leavesTraces(statement);
            underway.end();
            return running;
        } catch (Throwable e) {
            underway.end();
            running.close();
            throw e;
        }
    }

    /// Sends a prefix by itself.
    void enter(Prefix prefix) throws SQLException {
        if (prefix.results() > 0) {
            run(prefix.alone(), "select 1");
        }
    }

    /// Sends by itself what stands behind a statement.
    void leave(Prefix prefix) throws SQLException {
        if (!prefix.suffix().isEmpty()) {
            run(Prefix.NONE, "select 1" + prefix.suffix());
        }
    }

    void commit() throws SQLException {
        tellOfEnd("commit");
        connection.commit();
    }

    void rollback() throws SQLException {
        tellOfEnd("rollback");
        connection.rollback();
    }

    /// A transaction that has sent nothing has nothing to end.
    private void tellOfEnd(String sql) {
        if (listener != StatementListener.NONE && state() != TransactionState.IDLE) {
            listener.sent(sql, List.of());
        }
    }

    void tell(Prefix prefix, Statement statement) throws SQLException {
        if (listener != StatementListener.NONE) {
            tell(prefix, statement.sql(), statement.values());
        }
    }

    private void tell(Prefix prefix, String sql, List<? extends @Nullable Object> values)
            throws SQLException {
        if (listener == StatementListener.NONE) {
            return;
        }
        boolean begins = !connection.getAutoCommit() && state() == TransactionState.IDLE;
        List<@Nullable Object> all = new ArrayList<>(List.of(prefix.values()));
        all.addAll(values);
        listener.sent((begins ? "begin; " : "") + text(prefix, sql), all);
    }

    private static void skip(PreparedStatement running, Prefix prefix) throws SQLException {
        for (int i = 0; i < prefix.results(); i++) {
            running.getMoreResults();
        }
    }

    private static void bind(PreparedStatement running, Prefix prefix, Statement statement)
            throws SQLException {
        int offset = bindPrefix(running, prefix);
        for (int i = 0; i < statement.size(); i++) {
            if (!(statement.type(i) instanceof PgType<?> type)) {
                throw new IllegalStateException("a bind whose type cannot bind: " + statement);
            }
            type.bindAny(running, offset + i, statement.value(i));
        }
    }

    private static int bindPrefix(PreparedStatement running, Prefix prefix) throws SQLException {
        String[] values = prefix.values();
        for (int i = 0; i < values.length; i++) {
            running.setString(i + 1, values[i]);
        }
        return values.length + 1;
    }

    private static String text(Prefix prefix, String sql) {
        return prefix.results() == 0 ? sql : prefix.sql() + sql + prefix.suffix();
    }

    private static boolean leavesTraces(Statement statement) {
        return statement.parts().isEmpty()
                ? Traces.isLeftBy(statement.sql())
                : statement.parts().stream().anyMatch(Link::leavesTraces);
    }

    private Prepared prepare(Prefix prefix, Statement statement) throws SQLException {
        String sql = statement.sql();
        Prepared known = cache == null ? null : cache.get(prefix.sql(), sql);
        if (known != null && !known.busy) {
            known.busy = true;
            return known;
        }
        Prepared fresh =
                new Prepared(
                        connection.prepareStatement(text(prefix, sql)), leavesTraces(statement));
        fresh.busy = true;
        if (cache != null && known == null && !fresh.leavesTraces) {
            cache.put(prefix.sql(), sql, fresh);
        }
        return fresh;
    }

    private void finish(Prepared prepared) throws SQLException {
        prepared.busy = false;
        if (prepared.kept) {
            prepared.statement.clearParameters();
        } else {
            prepared.statement.close();
            broken |= prepared.leavesTraces;
        }
    }

    private void discard(Prefix prefix, String sql, Prepared prepared) {
        prepared.busy = false;
        broken |= prepared.leavesTraces;
        if (cache != null) {
            cache.remove(prefix.sql(), sql, prepared);
        }
        try {
            prepared.statement.close();
        } catch (SQLException e) {
            broken = true;
        }
    }

    /// Does something again that the server has refused because it named an outdated statement.
    ///
    /// @throws SQLException the refusal, if it had another reason
    <T extends @Nullable Object> T again(SQLException refusal, Prefix prefix, Step<T> step)
            throws SQLException {
        if (!forgetPlans(refusal)) {
            throw refusal;
        }
        return step.run(this, prefix);
    }

    /// Forgets all named statements, after the server has refused one as outdated. Only while
    /// nothing else has happened in the transaction, because it is rolled back.
    ///
    /// @return whether the statement may be tried again
    private boolean forgetPlans(SQLException refusal) throws SQLException {
        if (!StalePlans.isOne(refusal)) {
            return false;
        }
        boolean autoCommit = connection.getAutoCommit();
        if (state() != TransactionState.IDLE) {
            rollbackAnyhow(autoCommit);
        }
        connection.setAutoCommit(true);
        run(Prefix.NONE, "deallocate all");
        connection.setAutoCommit(autoCommit);
        return true;
    }

    /// The driver refuses to roll back what a text has begun.
    private void rollbackAnyhow(boolean autoCommit) throws SQLException {
        if (autoCommit) {
            run(Prefix.NONE, "rollback");
        } else {
            connection.rollback();
        }
    }

    TransactionState state() {
        return connection.getTransactionState();
    }

    /// Makes the connection ready for the next borrower.
    ///
    /// @return whether it is; if not it must be closed
    boolean clean() {
        if (broken) {
            return false;
        }
        try {
            if (connection.isClosed()) {
                return false;
            }
            if (state() != TransactionState.IDLE) {
                run(Prefix.NONE, "rollback");
            }
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true);
            }
            return state() == TransactionState.IDLE;
        } catch (SQLException e) {
            return false;
        }
    }

    /// Something to do on a connection, behind a prefix.
    @FunctionalInterface
    interface Step<T extends @Nullable Object> {
        T run(Link link, Prefix prefix) throws SQLException;
    }
}
