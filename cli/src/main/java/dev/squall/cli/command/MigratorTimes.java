package dev.squall.cli.command;

import dev.squall.cli.frame.Counts;
import dev.squall.cli.frame.Durations;
import dev.squall.kit.run.MigratorOptions;
import java.time.Duration;
import picocli.CommandLine.Option;

/// How long a migrator waits for others.
final class MigratorTimes {

    @Option(
            names = "--lock-timeout",
            paramLabel = "TIME",
            defaultValue = "3s",
            converter = Durations.Positive.class,
            description =
                    "How long a statement may wait for a lock: everybody else waits behind it"
                            + " (default: ${DEFAULT-VALUE}).")
    private Duration lockTimeout = Duration.ofSeconds(3);

    @Option(
            names = "--statement-timeout",
            paramLabel = "TIME",
            description = "How long a statement may run (default: as long as it takes).")
    private Duration statementTimeout = Duration.ZERO;

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            defaultValue = "10m",
            description =
                    "How long to wait for another migrator to finish (default: ${DEFAULT-VALUE}).")
    private Duration wait = Duration.ofMinutes(10);

    @Option(
            names = "--attempts",
            paramLabel = "NUMBER",
            defaultValue = "12",
            converter = Counts.Positive.class,
            description =
                    "How many times a step is tried that does not get its locks (default:"
                            + " ${DEFAULT-VALUE}).")
    private int attempts = 12;

    MigratorOptions options() {
        return MigratorOptions.defaults()
                .lockTimeout(lockTimeout)
                .statementTimeout(statementTimeout)
                .migratorTimeout(wait)
                .attempts(attempts);
    }
}
