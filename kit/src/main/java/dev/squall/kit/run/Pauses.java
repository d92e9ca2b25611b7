package dev.squall.kit.run;

import dev.squall.error.Report;
import dev.squall.kit.error.MigratorBusy;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// Waiting between attempts.
final class Pauses {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Pauses() {}

    /// Twice as long each time, up to half a minute; a random part of it, so that two who met once
    /// do not meet again.
    static Duration before(int attempt) {
        Duration most = shorter(FIRST.multipliedBy(1L << Math.min(attempt, 20)), LONGEST);
        return Duration.ofMillis(
                ThreadLocalRandom.current().nextLong(most.toMillis() / 2, most.toMillis() + 1));
    }

    static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    static void sleep(Duration pause) {
        try {
            Thread.sleep(Math.max(1, pause.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigratorBusy(Report.of("the thread was interrupted while it waited"), e);
        }
    }
}
