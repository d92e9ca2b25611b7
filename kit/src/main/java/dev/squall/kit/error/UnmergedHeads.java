package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// Two migrations stand at the end of the history, and nothing brings them together.
public final class UnmergedHeads extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public UnmergedHeads(Report report, @Nullable Throwable cause) {
        super("SQ505", report, cause);
    }

    /// @param report what happened
    public UnmergedHeads(Report report) {
        this(report, null);
    }
}
