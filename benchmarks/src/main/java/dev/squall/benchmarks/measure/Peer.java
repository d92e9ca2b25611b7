package dev.squall.benchmarks.measure;

/// One way to do a workload's work.
public interface Peer {

    /// Its name in tables: `jdbc`, `squall`.
    String name();

    /// Does it once. The same number means the same work for every peer.
    Object run(int number) throws Exception;

    /// What it returned, as the records that peers are compared by: not measured.
    default Object records(Object result) {
        return result;
    }
}
