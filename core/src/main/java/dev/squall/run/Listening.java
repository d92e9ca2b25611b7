package dev.squall.run;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.error.SquallException;
import dev.squall.sql.Identifier;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGNotification;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Listens on a channel, on a connection and a thread of its own, until it is closed.
///
/// A connection that breaks is made again: at once, then after pauses that grow to ten seconds.
public final class Listening implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final int LOOK_MILLIS = 10_000;
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final Identifier channel;
    private final NotificationHandler handler;
    private final Supplier<DirectConnection> connections;
    private final Thread thread;
    private final Object lock = new Object();
    private @Nullable DirectConnection current;
    private volatile boolean closed;

    private Listening(
            Identifier channel,
            NotificationHandler handler,
            Supplier<DirectConnection> connections) {
        this.channel = channel;
        this.handler = handler;
        this.connections = connections;
        this.thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("squall-listen-" + channel.name())
                        .unstarted(this::run);
    }

    /// Listens from now on: what is told after this returns is heard.
    ///
    /// @throws InvalidSettings if a pooler such as PgBouncer is in between
    /// @throws dev.squall.error.ConnectionFailure if the database cannot be reached
    static Listening on(
            String channel, NotificationHandler handler, Supplier<DirectConnection> connections) {
        Listening listening = new Listening(Identifier.of(channel), handler, connections);
        listening.connect();
        listening.thread.start();
        return listening;
    }

    private void connect() {
        DirectConnection connection = connections.get();
        try {
            if (connection.isBehindPooler()) {
                throw new InvalidSettings(
                        Report.of("a channel is listened to through a connection pooler")
                                .hint("connect to the server itself: a pooler changes sessions"));
            }
            try (Statement listen = connection.connection().createStatement()) {
                listen.execute("listen " + channel.sql());
            }
        } catch (SQLException e) {
            connection.close();
            throw new Failures(ConstraintCatalog.EMPTY).of(e, null);
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
        synchronized (lock) {
            current = connection;
            if (closed) {
                connection.close();
            }
        }
    }

    private void run() {
        while (!closed) {
            try {
                hear();
            } catch (SQLException e) {
                if (!closed) {
                    LOG.info("Listening on {} was cut off: {}", channel.name(), e.getSQLState());
                    reconnect();
                }
            }
        }
    }

    private void hear() throws SQLException {
        DirectConnection from = current();
        if (from == null) {
            return;
        }
        PGNotification[] told =
                from.connection().unwrap(PgConnection.class).getNotifications(LOOK_MILLIS);
        for (PGNotification one : told == null ? new PGNotification[0] : told) {
            call(
                    () ->
                            handler.received(
                                    new Notification(
                                            one.getName(), one.getParameter(), one.getPID())));
        }
    }

    private @Nullable DirectConnection current() {
        synchronized (lock) {
            return current;
        }
    }

    private void call(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("The handler of {} failed.", channel.name(), e);
        }
    }

    private void reconnect() {
        long pause = FIRST_PAUSE_MILLIS;
        while (!closed) {
            try {
                drop();
                connect();
                call(handler::reconnected);
                return;
            } catch (SquallException e) {
                LOG.debug("Listening on {} cannot go on yet.", channel.name(), e);
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                return; // closed
            }
            pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
        }
    }

    private void drop() {
        synchronized (lock) {
            if (current != null) {
                current.close();
                current = null;
            }
        }
    }

    /// Stops. Once it returns, the handler is not called any more; but by the handler itself it can
    /// be called, too.
    @Override
    public void close() {
        closed = true;
        drop();
        thread.interrupt();
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return "listening on " + channel.name();
    }
}
