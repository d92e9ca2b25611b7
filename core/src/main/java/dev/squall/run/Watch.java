package dev.squall.run;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Looks at what runs, twenty times a second: at deadlines, cancellations and interrupted threads.
final class Watch {

    private static final long PAUSE_MILLIS = 50;

    private static final ScheduledExecutorService CLOCK =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("squall-watch").factory());

    private Watch() {}

    /// Looks from now on.
    ///
    /// @return what ends it
    static Future<?> with(Runnable look) {
        return CLOCK.scheduleWithFixedDelay(
                look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
}
