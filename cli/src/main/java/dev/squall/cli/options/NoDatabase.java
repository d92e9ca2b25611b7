package dev.squall.cli.options;

import dev.squall.error.Report;
import dev.squall.error.SquallException;

/// Nothing says which database a command is to work on.
public final class NoDatabase extends SquallException {

    private static final long serialVersionUID = 1L;

    NoDatabase(Report report) {
        super("SQ584", report, null);
    }
}
