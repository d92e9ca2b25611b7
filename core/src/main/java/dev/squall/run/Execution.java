package dev.squall.run;

import dev.squall.error.SquallException;
import dev.squall.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A statement that has run, or failed: what an [ExecutionListener] hears.
///
/// Nothing in it holds a value of the application.
public final class Execution {

    private final Statement statement;
    private final Terms terms;
    private final long nanos;
    private final long rows;
    private final @Nullable SquallException error;

    Execution(
            Statement statement,
            Terms terms,
            long nanos,
            long rows,
            @Nullable SquallException error) {
        this.statement = statement;
        this.terms = terms;
        this.nanos = nanos;
        this.rows = rows;
        this.error = error;
    }

    /// The text, with `?` for each value; without the session's context.
    public String sql() {
        return statement.sql();
    }

    /// The binds with types and lengths: `1: text, 12 characters 2: integer`.
    public String binds() {
        return Masking.binds(statement, false);
    }

    /// From the wait for a connection to the last row that was read.
    public Duration duration() {
        return Duration.ofNanos(nanos);
    }

    /// How many rows it returned, or touched; 0 if it failed.
    public long rows() {
        return rows;
    }

    /// Why it failed, if it did.
    public Optional<SquallException> error() {
        return Optional.ofNullable(error);
    }

    /// `success`, or the class of the error: `UniqueViolation`. For a label of a metric.
    public String outcome() {
        return error == null ? "success" : error.getClass().getSimpleName();
    }

    /// The tags that were given with `tagged(…)`.
    public Map<String, String> tags() {
        return terms.tags();
    }

    Statement statement() {
        return statement;
    }

    /// As it is logged.
    @Override
    public String toString() {
        return sql() + ": " + outcome() + ", " + rows + " rows, " + nanos / 1_000 + " µs";
    }
}
