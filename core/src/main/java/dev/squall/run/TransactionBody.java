package dev.squall.run;

import org.jspecify.annotations.Nullable;

/// What runs inside of a transaction.
///
/// @param <T> its result
/// @param <X> the checked exception it may throw
@FunctionalInterface
public interface TransactionBody<T extends @Nullable Object, X extends Exception> {

    /// Runs with the transaction's executor, which ends with it.
    T run(Executor tx) throws X;
}
