package dev.squall.run;

import dev.squall.error.DeadlockDetected;
import dev.squall.error.SerializationFailure;
import dev.squall.error.SquallException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// Runs a transaction again when it lost against a concurrent one.
///
/// @param retries how often at most
record Attempts(int retries) {

    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    <T extends @Nullable Object, X extends Exception> T run(Attempt<T, X> attempt) throws X {
        for (int retry = 0; ; retry++) {
            try {
                return attempt.run();
            } catch (SquallException e) {
                if (retry >= retries || !lostARace(e) || !pause(retry)) {
                    throw e;
                }
            }
        }
    }

    private static boolean lostARace(@Nullable Throwable e) {
        return e instanceof SerializationFailure
                || e instanceof DeadlockDetected
                || (e instanceof SquallException && lostARace(e.getCause()));
    }

    /// Waits, longer each time, and not as long as the others.
    ///
    /// @return whether it was not interrupted
    private static boolean pause(int retry) {
        long longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(retry, 10));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// One attempt.
    @FunctionalInterface
    interface Attempt<T extends @Nullable Object, X extends Exception> {
        T run() throws X;
    }
}
