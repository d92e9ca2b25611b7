package dev.squall.run;

import dev.squall.error.PoolExhausted;
import dev.squall.error.Report;
import dev.squall.error.TransactionMisuse;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Which threads hold connections for longer than a statement, so that one which would wait for
/// itself is told at once.
final class Holdings {

    private final int connections;
    private final AtomicInteger held = new AtomicInteger();

    @SuppressWarnings("ThreadLocalUsage") // one per pool: a thread may hold connections of several
    private final ThreadLocal<@Nullable Holding> ofThread = new ThreadLocal<>();

    Holdings(int connections) {
        this.connections = connections;
    }

    int limit() {
        return connections;
    }

    /// Refuses a thread which is inside of a transaction, or holds all connections.
    void check() {
        if (held.get() == 0) {
            return;
        }
        Holding holding = ofThread.get();
        if (holding == null) {
            return;
        }
        if (holding.transaction) {
            throw new TransactionMisuse(
                    Report.of("a client is used beside the transaction that its thread is in")
                            .hint("inside of the block use its parameter (tx), not the outer db"));
        }
        int streams = holding.streams.get();
        if (streams >= connections) {
            throw new PoolExhausted(
                    Report.of("this thread holds all connections of the pool in open streams")
                            .line("connections", Integer.toString(connections))
                            .hint(
                                    "close the stream before the next statement, or list() its"
                                            + " rows"));
        }
    }

    Holding transaction() {
        Holding holding = ofCurrent();
        holding.transaction = true;
        held.incrementAndGet();
        return holding;
    }

    Holding stream() {
        Holding holding = ofCurrent();
        holding.streams.incrementAndGet();
        held.incrementAndGet();
        return holding;
    }

    void endTransaction(Holding holding) {
        holding.transaction = false;
        held.decrementAndGet();
    }

    /// May be called by another thread than the one that opened the stream.
    void endStream(Holding holding) {
        holding.streams.decrementAndGet();
        held.decrementAndGet();
    }

    private Holding ofCurrent() {
        Holding holding = ofThread.get();
        if (holding == null) {
            holding = new Holding();
            ofThread.set(holding);
        }
        return holding;
    }

    /// What one thread holds.
    static final class Holding {
        private final AtomicInteger streams = new AtomicInteger();
        private boolean transaction;
    }
}
