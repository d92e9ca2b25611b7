package dev.squall.run;

import dev.squall.error.Report;
import dev.squall.error.StatementCancelled;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a connection does for a thread at this moment, and whether that has to stop.
///
/// The lock keeps a cancellation from reaching the next statement: while it is on its way, the
/// statement cannot end.
final class Underway {

    private static final Logger LOG = LoggerFactory.getLogger(Underway.class);

    private final PgConnection connection;
    private volatile @Nullable Thread thread;
    private @Nullable Cancellation cancellation;
    private long deadline;
    private boolean limited;
    private volatile boolean stopping;
    private volatile @Nullable Stop stopped;

    Underway(PgConnection connection) {
        this.connection = connection;
    }

    /// A statement begins.
    ///
    /// @throws StatementCancelled if it was cancelled before
    synchronized void begin(Terms terms) {
        cancellation = terms.cancellation();
        if (cancellation != null && cancellation.isCancelled()) {
            throw new StatementCancelled(
                    "", Report.of("the statement was cancelled before it was sent"), null);
        }
        limited = terms.limit() != null;
        if (terms.limit() != null) {
            deadline = System.nanoTime() + terms.limit().toNanos();
        }
        stopped = null;
        thread = Thread.currentThread();
    }

    /// The statement has ended, one way or the other. Java closes the socket of a virtual thread
    /// that is interrupted: then the server knows nothing of it.
    synchronized void end() {
        Thread ended = thread;
        if (ended != null && ended.isVirtual() && ended.isInterrupted() && isClosed()) {
            stopped = Stop.INTERRUPT;
        }
        thread = null;
        cancellation = null;
    }

    private boolean isClosed() {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /// Whether the connection went with its thread, so that the statement may run on.
    synchronized boolean isCutOff() {
        return stopped == Stop.INTERRUPT && isClosed();
    }

    /// Why the last statement was stopped; null: it was not.
    synchronized @Nullable Stop stopped() {
        return stopped;
    }

    /// Ends what this side does for a statement that is stopped: the server may be done with it.
    void check() throws SQLException {
        if (stopped != null) {
            throw new SQLException("the statement was stopped", "57014");
        }
    }

    /// Looks whether the statement has to stop, and sees to it on a thread of its own. A
    /// cancellation that came before the statement was on the server is repeated at the next look.
    void look() {
        if (thread != null && !stopping && reason() != null) {
            stopping = true;
            Thread.ofVirtual().name("squall-cancel").start(this::stop);
        }
    }

    private synchronized void stop() {
        try {
            Stop reason = reason();
            if (reason != null) {
                stopped = reason;
                connection.cancelQuery();
            }
        } catch (SQLException e) {
            LOG.warn("A statement could not be cancelled: {}", e.getSQLState());
        } finally {
            stopping = false;
        }
    }

    private synchronized @Nullable Stop reason() {
        Thread waiting = thread;
        if (waiting == null) {
            return null;
        }
        if (cancellation != null && cancellation.isCancelled()) {
            return Stop.CANCELLED;
        }
        if (waiting.isInterrupted()) {
            return Stop.INTERRUPT;
        }
        return limited && System.nanoTime() - deadline > 0 ? Stop.DEADLINE : null;
    }
}
