package dev.squall.benchmarks.measure;

/// A peer that is a name and a piece of work.
///
/// @param work does it once
public record Named(String name, Work work) implements Peer {

    @Override
    public Object run(int number) throws Exception {
        return work.run(number);
    }

    /// What it does.
    @FunctionalInterface
    public interface Work {

        /// Does it once. The same number means the same work for every peer.
        Object run(int number) throws Exception;
    }
}
