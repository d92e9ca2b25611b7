package dev.squall.benchmarks.measure;

import java.util.function.UnaryOperator;

/// A peer that is a name and a piece of work.
///
/// @param work does it once
/// @param seen what the work returned, as records
public record Named(String name, Work work, UnaryOperator<Object> seen) implements Peer {

    /// A peer that returns records.
    public Named(String name, Work work) {
        this(name, work, result -> result);
    }

    @Override
    public Object run(int number) throws Exception {
        return work.run(number);
    }

    @Override
    public Object records(Object result) {
        return seen.apply(result);
    }

    /// What it does.
    @FunctionalInterface
    public interface Work {

        /// Does it once. The same number means the same work for every peer.
        Object run(int number) throws Exception;
    }
}
