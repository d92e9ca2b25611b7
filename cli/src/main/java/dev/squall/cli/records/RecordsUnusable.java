package dev.squall.cli.records;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// The compiled records of a project cannot be loaded, or are not what they should be.
public final class RecordsUnusable extends SquallException {

    private static final long serialVersionUID = 1L;

    RecordsUnusable(Report report, @Nullable Throwable cause) {
        super("SQ581", report, cause);
    }

    RecordsUnusable(Report report) {
        this(report, null);
    }
}
