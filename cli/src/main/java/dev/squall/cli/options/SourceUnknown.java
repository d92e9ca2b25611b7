package dev.squall.cli.options;

import dev.squall.error.Report;
import dev.squall.error.SquallException;

/// An argument names no schema, or could name two.
public final class SourceUnknown extends SquallException {

    private static final long serialVersionUID = 1L;

    SourceUnknown(Report report) {
        super("SQ585", report, null);
    }
}
