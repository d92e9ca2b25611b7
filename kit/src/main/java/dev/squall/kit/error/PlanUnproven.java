package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// A plan did not do in a scratch database what it was made for. It was not written.
public final class PlanUnproven extends SquallException {

    private static final long serialVersionUID = 1L;

    private final String sql;

    /// @param report what happened
    /// @param sql the statements of the plan
    /// @param cause what led to it, or null
    public PlanUnproven(Report report, String sql, @Nullable Throwable cause) {
        super("SQ522", report, cause);
        this.sql = sql;
    }

    /// The statements of the plan.
    public String sql() {
        return sql;
    }
}
