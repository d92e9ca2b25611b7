package dev.squall.benchmarks.measure;

import dev.squall.benchmarks.northwind.Northwind;
import java.util.List;

/// Only peers that do the same can be compared.
final class Equality {

    private static final int[] NUMBERS = {0, 1, 2, 3, 17, 1234, 49_999};

    private Equality() {}

    /// @throws IllegalStateException if a peer's outcome is not the baseline's
    static void check(Workload workload, List<Peer> peers, Northwind northwind) throws Exception {
        for (int number : NUMBERS) {
            Object expected = outcome(workload, peers.getFirst(), northwind, number);
            for (Peer peer : peers.subList(1, peers.size())) {
                Object actual = outcome(workload, peer, northwind, number);
                if (!actual.equals(expected)) {
                    throw new IllegalStateException(
                            "%s: %s and %s disagree on number %d:%n  %s%n  %s"
                                    .formatted(
                                            workload.name(),
                                            peers.getFirst().name(),
                                            peer.name(),
                                            number,
                                            expected,
                                            actual));
                }
            }
        }
    }

    private static Object outcome(Workload workload, Peer peer, Northwind northwind, int number)
            throws Exception {
        return workload.outcome(northwind, number, peer.records(peer.run(number)));
    }
}
