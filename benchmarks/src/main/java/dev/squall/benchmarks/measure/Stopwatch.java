package dev.squall.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// Runs a peer for a slice of time and notes what each operation took.
final class Stopwatch {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Peer peer;
    private final Samples samples = new Samples();
    private int next;
    private int consumed;

    Stopwatch(Peer peer) {
        this.peer = peer;
    }

    Samples samples() {
        return samples;
    }

    /// Runs operations until the time is up, at least one. Each peer counts by itself, so that all
    /// of them do the same sequence of work.
    void slice(long nanos) throws Exception {
        long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
        long now = System.nanoTime();
        long end = now + nanos;
        do {
            long before = now;
            consumed ^= peer.run(next++).hashCode() & 1;
            now = System.nanoTime();
            samples.add(now - before);
        } while (now < end && !samples.isFull());
        samples.allocated(THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore);
        if (next < 0) {
            next = 0;
        }
    }

    /// Keeps the compiler from leaving results out.
    int consumed() {
        return consumed;
    }
}
