package dev.squall.run;

import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Runs each statement on a connection of its own, in one round trip: under a session, its context
/// travels in front of the statement, and both are one implicit transaction.
public final class PoolExecutor implements Executor {

    private final Pool pool;
    private final Access access;

    /// @param pool where connections come from
    /// @param access as whom statements run
    public PoolExecutor(Pool pool, Access access) {
        this.pool = pool;
        this.access = access;
    }

    @Override
    public <T extends @Nullable Object> List<T> list(Statement statement, RecordReader<T> reader) {
        access.check(statement);
        if (Binds.areLarge(access, statement)) {
            return transaction(TransactionMode.DEFAULT, tx -> tx.list(statement, reader));
        }
        Link link = pool.acquire();
        try {
            return link.list(access.prefix(), statement, reader);
        } catch (SQLException e) {
            return again(link, e, statement, (on, prefix) -> on.list(prefix, statement, reader));
        } finally {
            pool.release(link);
        }
    }

    @Override
    public long execute(Statement statement) {
        access.check(statement);
        if (Binds.areLarge(access, statement)) {
            return transaction(TransactionMode.DEFAULT, tx -> tx.execute(statement));
        }
        Link link = pool.acquire();
        try {
            return link.execute(access.prefix(), statement);
        } catch (SQLException e) {
            return again(link, e, statement, (on, prefix) -> on.execute(prefix, statement));
        } finally {
            pool.release(link);
        }
    }

    private <T extends @Nullable Object> T again(
            Link link, SQLException refusal, Statement statement, Link.Step<T> step) {
        try {
            return link.again(refusal, access.prefix(), step);
        } catch (SQLException e) {
            link.broken |= Failures.endsConnection(e);
            throw pool.failures().of(e, statement);
        }
    }

    @Override
    public <T extends @Nullable Object> Stream<T> stream(
            Statement statement, RecordReader<T> reader) {
        access.check(statement);
        return PoolStream.open(pool, access, statement, reader);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T transaction(
            TransactionMode mode, TransactionBody<T, X> body) throws X {
        return new Attempts(mode.retries()).run(() -> Transaction.run(pool, access, mode, body));
    }

    /// A connection of its own to the database, as the login: for tools. Nothing of a session is
    /// set on it.
    public DirectConnection direct() {
        return pool.direct();
    }
}
