package dev.squall;

import org.jspecify.annotations.Nullable;

/// What runs inside of a transaction, and its result.
///
/// @param <T> the result
/// @param <X> the checked exception it may throw, which reaches the caller as it is
@FunctionalInterface
public interface TxBlock<T extends @Nullable Object, X extends Exception> {

    /// Runs with the transaction's client, which ends with it.
    T run(Db tx) throws X;
}
