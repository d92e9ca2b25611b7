package dev.squall.run;

import dev.squall.error.SquallException;
import dev.squall.sql.Statement;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// Tells of statements that are over: the listener, and the log `dev.squall.sql`.
final class Observer {

    private static final Logger LOG = LoggerFactory.getLogger("dev.squall.sql");

    private final ExecutionListener listener;
    private final @Nullable Duration slow;
    private final boolean values;

    Observer(ConnectionSettings settings) {
        this.listener = settings.onExecution();
        this.slow = settings.slowStatements();
        this.values = settings.logsValues();
    }

    /// Whether nobody wants to know.
    boolean isOff() {
        return listener == ExecutionListener.NONE && slow == null && !LOG.isDebugEnabled();
    }

    <T extends @Nullable Object> T observe(
            Statement statement, Terms terms, Supplier<T> run, ToLongFunction<T> rows) {
        if (isOff()) {
            return run.get();
        }
        long start = System.nanoTime();
        T result;
        try {
            result = run.get();
        } catch (SquallException e) {
            ended(statement, terms, start, 0, e);
            throw e;
        }
        ended(statement, terms, start, rows.applyAsLong(result), null);
        return result;
    }

    void ended(
            Statement statement,
            Terms terms,
            long start,
            long rows,
            @Nullable SquallException error) {
        Execution execution =
                new Execution(statement, terms, System.nanoTime() - start, rows, error);
        try {
            listener.ended(execution);
        } catch (RuntimeException e) {
            LOG.warn("The listener of executions failed.", e);
        }
        boolean late = slow != null && execution.duration().compareTo(slow) > 0;
        Level level = late ? Level.WARN : Level.DEBUG;
        if (LOG.isEnabledForLevel(level)) {
            LOG.atLevel(level).log(line(execution, late));
        }
    }

    /// `slow: select … [1: integer] success, 3 rows, 1.204 ms {route=/x}`
    private String line(Execution execution, boolean late) {
        long micros = execution.duration().toNanos() / 1_000;
        StringBuilder text = new StringBuilder(late ? "slow: " : "").append(execution.sql());
        String binds = Masking.binds(execution.statement(), values);
        if (!binds.isEmpty()) {
            text.append("  [").append(binds).append(']');
        }
        text.append("  ").append(execution.outcome()).append(", ").append(execution.rows());
        text.append(execution.rows() == 1 ? " row, " : " rows, ");
        text.append(micros / 1_000).append('.');
        String rest = Long.toString(micros % 1_000);
        text.repeat('0', 3 - rest.length()).append(rest).append(" ms");
        if (!execution.tags().isEmpty()) {
            text.append("  ").append(execution.tags());
        }
        return text.toString();
    }
}
