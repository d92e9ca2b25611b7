package dev.squall;

/// What runs inside of a session: a request, for example.
///
/// @param <X> the checked exception it may throw, which reaches the caller as it is
@FunctionalInterface
public interface SessionBlock<X extends Exception> {

    /// Runs with the session as the current one.
    void run() throws X;
}
