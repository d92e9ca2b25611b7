package dev.squall.benchmarks.busy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How long statements took.
final class Waits {

    private static final double NANOS = 1e6;

    private final Map<String, List<Long>> nanos = new TreeMap<>();
    private long took;

    /// A statement.
    interface Work {
        void run() throws SQLException;
    }

    void of(String kind, Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        nanos.computeIfAbsent(kind, k -> new ArrayList<>()).add(System.nanoTime() - start);
    }

    void add(Waits others) {
        others.nanos.forEach(
                (kind, more) -> nanos.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(more));
    }

    void took(long whole) {
        took = whole;
    }

    /// The longest of all, in milliseconds.
    double longest() {
        return nanos.values().stream().mapToLong(Collections::max).max().orElse(0) / NANOS;
    }

    /// One line for each kind of statement.
    String table(String name) {
        StringBuilder text = new StringBuilder();
        nanos.forEach(
                (kind, all) -> {
                    Collections.sort(all);
                    text.append(
                            String.format(
                                    Locale.ROOT,
                                    "%-14s %7.1f s  %-7s %9d %10.2f %10.2f %10.1f%n",
                                    name,
                                    took / NANOS / 1000,
                                    kind,
                                    all.size(),
                                    all.get(all.size() / 2) / NANOS,
                                    all.get((int) (all.size() * 0.999)) / NANOS,
                                    all.getLast() / NANOS));
                });
        return text.toString();
    }

    static String heading() {
        return String.format(
                "%-14s %9s  %-7s %9s %10s %10s %10s%n",
                "work", "took", "load", "statements", "median ms", "99.9 % ms", "longest ms");
    }
}
