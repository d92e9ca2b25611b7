package dev.squall;

/// What runs inside of a transaction, without a result.
///
/// @param <X> the checked exception it may throw, which reaches the caller as it is
@FunctionalInterface
public interface TxAction<X extends Exception> {

    /// Runs with the transaction's client, which ends with it.
    void run(Db tx) throws X;
}
