package dev.squall.benchmarks.measure;

import java.util.Arrays;

/// How long each operation of a round took, in nanoseconds, and what all of them allocated. It
/// allocates nothing itself while a round runs.
final class Samples {

    private final long[] nanos = new long[1 << 20];
    private int size;
    private long bytes;

    boolean isFull() {
        return size == nanos.length;
    }

    void add(long took) {
        nanos[size++] = took;
    }

    void allocated(long more) {
        bytes += more;
    }

    /// The median of the round in microseconds.
    double medianMicros() {
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[size / 2] / 1000.0;
    }

    double bytesPerOperation() {
        return (double) bytes / size;
    }

    void clear() {
        size = 0;
        bytes = 0;
    }
}
