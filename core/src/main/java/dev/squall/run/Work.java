package dev.squall.run;

import dev.squall.error.SquallException;
import dev.squall.sql.Statement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.TransactionState;

/// A transaction on its connection. Mode and session context travel in front of its first
/// statement; a savepoint is such a statement, so that rolling back to it keeps the context.
final class Work {

    final Link link;
    final Access access;
    volatile Thread owner = Thread.currentThread();
    @Nullable Block innermost;
    @Nullable SquallException failure;
    private final Pool pool;
    private final Deque<Open> streams = new ArrayDeque<>();
    private final boolean oneSnapshot;
    private Prefix pending;

    Work(Pool pool, Link link, Access access, TransactionMode mode) {
        this.pool = pool;
        this.link = link;
        this.access = access;
        this.pending = access.prefix().after(mode);
        this.oneSnapshot = mode.hasOneSnapshot();
    }

    /// Whether all its statements see the same state of the database.
    boolean hasOneSnapshot() {
        return oneSnapshot;
    }

    /// Makes the driver send `begin` before the first statement, in the same round trip.
    void begin() {
        try {
            link.connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw failed(e, null);
        }
    }

    <T extends @Nullable Object> T call(@Nullable Statement statement, Link.Step<T> step) {
        try {
            T result = first(step);
            pending = Prefix.NONE;
            return result;
        } catch (SQLException e) {
            throw failed(e, statement);
        }
    }

    private <T extends @Nullable Object> T first(Link.Step<T> step) throws SQLException {
        boolean begun = link.state() != TransactionState.IDLE;
        try {
            return step.run(link, pending);
        } catch (SQLException e) {
            if (begun) {
                throw e;
            }
            return link.again(e, pending, step);
        }
    }

    /// Copies. What is pending, and a limit, are sent before it, because COPY travels alone.
    long copy(Statement statement, UnaryOperator<Prefix> limited, Link.Step<Long> copy) {
        call(
                null,
                (on, in) -> {
                    on.enter(limited.apply(in));
                    return 0;
                });
        try {
            return copy.run(link, Prefix.NONE);
        } catch (SQLException e) {
            throw failed(e, statement);
        } catch (Throwable e) {
            if (failure == null && link.state() == TransactionState.FAILED) {
                failure = Copying.reason(statement, e);
            }
            throw e;
        } finally {
            leave(limited.apply(Prefix.NONE));
        }
    }

    /// A transaction that has failed forgets by itself.
    private void leave(Prefix prefix) {
        try {
            if (link.state() == TransactionState.OPEN) {
                link.leave(prefix);
            }
        } catch (SQLException e) {
            link.broken = true;
        }
    }

    Observer observer() {
        return pool.observer();
    }

    PageRules pages() {
        return pool.pages();
    }

    SquallException failed(SQLException e, @Nullable Statement statement) {
        link.broken |= Failures.endsConnection(e) || StalePlans.isOne(e);
        SquallException error = pool.failures().of(e, statement, link.underway.stopped());
        if (failure == null) {
            failure = error;
        }
        return error;
    }

    void savepoint(int level) {
        call(
                null,
                (connection, prefix) -> {
                    connection.run(prefix, "savepoint squall_" + level);
                    return 0;
                });
    }

    /// Commits, or leaves a savepoint behind.
    void commit(int level) {
        try {
            if (level == 0) {
                link.commit();
            } else {
                link.run(Prefix.NONE, "release savepoint squall_" + level);
            }
        } catch (SQLException e) {
            throw failed(e, null);
        }
    }

    /// Rolls back, whatever state the connection is in; `reason` learns of it if that fails too.
    void rollback(int level, Throwable reason) {
        try {
            if (level == 0) {
                link.rollback();
            } else {
                link.run(
                        Prefix.NONE,
                        "rollback to savepoint squall_"
                                + level
                                + "; release savepoint squall_"
                                + level);
            }
        } catch (SQLException e) {
            link.broken = true;
            if (!Failures.isConnection(e.getSQLState())) {
                reason.addSuppressed(pool.failures().of(e, null));
            }
        }
    }

    void opened(int level, RowStream<?> rows) {
        streams.push(new Open(level, rows));
    }

    /// Closes the streams that were opened at this level or further in.
    void closeStreams(int level) {
        while (!streams.isEmpty() && streams.peek().level() >= level) {
            streams.pop().rows().close();
        }
    }

    private record Open(int level, RowStream<?> rows) {}
}
