package dev.squall.kit.run;

import java.time.Duration;
import java.util.function.Consumer;

/// How a migrator waits, and whom it tells. Immutable: every method returns a copy.
public final class MigratorOptions {

    private Duration lockTimeout = Duration.ofSeconds(3);
    private Duration concurrentLockTimeout = Duration.ofMinutes(10);
    private Duration statementTimeout = Duration.ZERO;
    private Duration migratorTimeout = Duration.ofMinutes(10);
    private int attempts = 12;
    private MigrationListener listener = MigrationListener.NONE;
    private ClassLoader classLoader = MigratorOptions.class.getClassLoader();

    private MigratorOptions() {}

    /// Three seconds for a lock and twelve attempts, ten minutes for another migrator, and as long
    /// as it takes for a statement.
    public static MigratorOptions defaults() {
        return new MigratorOptions();
    }

    private MigratorOptions with(Consumer<MigratorOptions> change) {
        MigratorOptions copy = new MigratorOptions();
        copy.lockTimeout = lockTimeout;
        copy.concurrentLockTimeout = concurrentLockTimeout;
        copy.statementTimeout = statementTimeout;
        copy.migratorTimeout = migratorTimeout;
        copy.attempts = attempts;
        copy.listener = listener;
        copy.classLoader = classLoader;
        change.accept(copy);
        return copy;
    }

    /// How long a statement may wait for a lock. While it waits, everybody else waits behind it, so
    /// this is short; afterwards the step is undone and tried again.
    public MigratorOptions lockTimeout(Duration timeout) {
        return with(o -> o.lockTimeout = positive(timeout));
    }

    /// How long a statement with `concurrently` may wait, for transactions that began before it.
    /// Nobody waits behind it, so this is long.
    public MigratorOptions concurrentLockTimeout(Duration timeout) {
        return with(o -> o.concurrentLockTimeout = positive(timeout));
    }

    /// How long a statement may run; zero is as long as it takes.
    public MigratorOptions statementTimeout(Duration timeout) {
        return with(o -> o.statementTimeout = timeout);
    }

    /// How long to wait for another migrator to finish.
    public MigratorOptions migratorTimeout(Duration timeout) {
        return with(o -> o.migratorTimeout = timeout);
    }

    /// How many times a step is tried that does not get its locks.
    public MigratorOptions attempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts(" + attempts + ") is less than 1");
        }
        return with(o -> o.attempts = attempts);
    }

    /// Who hears what happens.
    public MigratorOptions listener(MigrationListener listener) {
        return with(o -> o.listener = listener);
    }

    /// Where the classes of migrations in Java are.
    public MigratorOptions classLoader(ClassLoader loader) {
        return with(o -> o.classLoader = loader);
    }

    private static Duration positive(Duration timeout) {
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("a lock timeout is at least 1 ms: " + timeout);
        }
        return timeout;
    }

    Duration lockTimeout() {
        return lockTimeout;
    }

    Duration concurrentLockTimeout() {
        return concurrentLockTimeout;
    }

    Duration statementTimeout() {
        return statementTimeout;
    }

    Duration migratorTimeout() {
        return migratorTimeout;
    }

    int attempts() {
        return attempts;
    }

    MigrationListener listener() {
        return listener;
    }

    ClassLoader classLoader() {
        return classLoader;
    }

    @Override
    public String toString() {
        return "locks " + lockTimeout + ", " + attempts + " attempts";
    }
}
